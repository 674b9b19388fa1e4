package org.muqabala.ui.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;

/**
 * A field for a few lines of either script: each paragraph runs the way of what is typed into it (a plain text field keeps the
 * direction that it was made with). Tab leaves the field; Ctrl+Enter submits, Escape gives up.
 */
final class WritingField {

    private static final int MARGIN = 4;
    private static final int NARROWEST = 120;

    private final StyledText text;
    private final ParagraphDirections directions;

    WritingField(Composite parent, int height, Runnable typed, Runnable submit, Runnable giveUp) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = height;
        data.widthHint = NARROWEST;
        text.setLayoutData(data);
        directions = ParagraphDirections.install(text);
        RightToLeftCaret.install(text);
        text.addListener(SWT.Modify, event -> typed.run());
        text.addListener(SWT.Traverse, WritingField::leaveByTab);
        text.addVerifyKeyListener(event -> pressed(event, submit, giveUp));
    }

    /** What was typed, spaces at its ends included. */
    String raw() {
        return text.getText();
    }

    void setWords(String words) {
        text.setText(words);
        directions.alignAll();
    }

    boolean isEmpty() {
        return text.getCharCount() == 0;
    }

    StyledText control() {
        return text;
    }

    private static void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private static void pressed(VerifyEvent event, Runnable submit, Runnable giveUp) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            submit.run();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            giveUp.run();
        }
    }
}
