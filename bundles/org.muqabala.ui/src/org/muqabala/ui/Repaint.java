package org.muqabala.ui;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Has a text painted anew that itself has not changed, only what is drawn upon it. The text's own {@code redraw} throws away what it knows of
 * the lines that it paints and lays them out again, which takes longer than all the painting.
 */
public final class Repaint {

    /** What a border may take. */
    private static final int TRIM = 4;

    private Repaint() {
    }

    /** All that is on the screen. */
    public static void all(StyledText text) {
        rows(text, 0, text.getSize().y);
    }

    /** A band of the screen, from edge to edge, in the text's pixels. */
    public static void rows(StyledText text, int y, int height) {
        Rectangle bounds = text.getBounds();
        text.getParent().redraw(bounds.x, bounds.y + y - TRIM, bounds.width, height + 2 * TRIM, true);
    }
}
