package org.muqabala.ui.bidi;

import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.muqabala.ui.Repaint;

/**
 * The caret of a right-to-left styled text. SWT on GTK counts the caret's place from the left edge of a mirrored widget and
 * so paints it at the wrong side; this one is painted with the text, which is placed rightly everywhere.
 */
public final class RightToLeftCaret {

    private static final int WIDTH = 2;
    private static final int BLINK_MILLISECONDS = 530;

    private final StyledText text;
    private final Runnable blink = this::blink;
    private boolean shown;
    private Rectangle painted = new Rectangle(0, 0, 0, 0);

    private RightToLeftCaret(StyledText text) {
        this.text = text;
    }

    /** Puts this caret in place of the text's own if the text is mirrored; else the toolkit's own caret is right. */
    public static void install(StyledText text) {
        if (text.getOrientation() == SWT.RIGHT_TO_LEFT) {
            new RightToLeftCaret(text).takeOver();
        }
    }

    private void takeOver() {
        text.setCaret(null);
        text.addPaintListener(this::paint);
        text.addCaretListener(this::moved);
        text.addListener(SWT.FocusIn, this::focusChanged);
        text.addListener(SWT.FocusOut, this::focusChanged);
        if (text.isFocusControl()) {
            restart();
        }
    }

    private void moved(CaretEvent event) {
        restart();
    }

    private void focusChanged(Event event) {
        restart();
    }

    /** Shows the caret at once, so that it can be followed while it moves, and begins a new beat. */
    private void restart() {
        shown = text.isFocusControl();
        redraw();
        text.getDisplay().timerExec(shown ? BLINK_MILLISECONDS : -1, blink);
    }

    private void blink() {
        if (!text.isDisposed()) {
            shown = text.isFocusControl() && !shown;
            redraw();
            text.getDisplay().timerExec(text.isFocusControl() ? BLINK_MILLISECONDS : -1, blink);
        }
    }

    private void redraw() {
        Rectangle now = bounds();
        Repaint.rows(text, painted.y, painted.height);
        if (now.y != painted.y) {
            Repaint.rows(text, now.y, now.height);
        }
    }

    private void paint(PaintEvent event) {
        if (text.getCaret() != null) {
            // text editors give a new one whenever the insert mode changes
            text.setCaret(null);
        }
        if (shown) {
            painted = bounds();
            event.gc.setBackground(text.getForeground());
            event.gc.fillRectangle(painted);
        }
    }

    private Rectangle bounds() {
        int offset = text.getCaretOffset();
        Point place = text.getLocationAtOffset(offset);
        return new Rectangle(place.x, place.y, WIDTH, text.getLineHeight(offset));
    }
}
