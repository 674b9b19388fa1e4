package org.muqabala.ui.bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Gives each paragraph of a styled text its own direction, whatever the widget's orientation: Arabic runs from the right
 * edge, Latin from the left. A paragraph against the widget's orientation is shown inside an embedding that is never part
 * of the text, stands at the other edge, and has its arrow keys turned round.
 */
public final class ParagraphDirections {

    private static final char POP_EMBEDDING = '\u202C';

    private final StyledText text;

    private ParagraphDirections(StyledText text) {
        this.text = text;
    }

    /** Takes over the directions of the text's paragraphs, now and after every edit, until it is disposed. */
    public static ParagraphDirections install(StyledText text) {
        ParagraphDirections directions = new ParagraphDirections(text);
        text.addBidiSegmentListener(directions::embed);
        text.addExtendedModifyListener(directions::alignEdited);
        text.addVerifyKeyListener(directions::turnArrow);
        directions.alignAll();
        return directions;
    }

    /** Aligns every paragraph; to be called when the whole content was replaced, which the widget tells nobody. */
    public void alignAll() {
        align(0, text.getLineCount() - 1);
    }

    private void embed(BidiSegmentEvent event) {
        ParagraphDirection direction = ParagraphDirection.of(event.lineText);
        if (direction.isAgainst(text.getOrientation())) {
            event.segments = new int[] { 0, event.lineText.length() };
            event.segmentsChars = new char[] { direction.embedding(), POP_EMBEDDING };
        }
    }

    private void alignEdited(ExtendedModifyEvent event) {
        align(text.getLineAtOffset(event.start), text.getLineAtOffset(event.start + event.length));
    }

    private void align(int firstLine, int lastLine) {
        for (int line = firstLine; line <= lastLine; line++) {
            boolean against = ParagraphDirection.of(text.getLine(line)).isAgainst(text.getOrientation());
            int alignment = against ? SWT.RIGHT : SWT.LEFT;
            if (text.getLineAlignment(line) != alignment) {
                text.setLineAlignment(line, 1, alignment);
            }
        }
    }

    private void turnArrow(VerifyEvent event) {
        boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        String paragraph = text.getLine(text.getLineAtOffset(text.getCaretOffset()));
        if (arrow && ParagraphDirection.of(paragraph).isAgainst(text.getOrientation())) {
            int action = text.getKeyBinding(turned(event.keyCode) | event.stateMask);
            if (action != SWT.NULL) {
                event.doit = false;
                text.invokeAction(action);
            }
        }
    }

    private static int turned(int arrow) {
        return arrow == SWT.ARROW_LEFT ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
    }
}
