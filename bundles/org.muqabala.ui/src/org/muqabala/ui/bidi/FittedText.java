package org.muqabala.ui.bidi;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The beginning of a text that there is room for; the toolkit would cut Arabic words at their beginning.
 *
 * @param control in whose font the text is written
 */
public record FittedText(Control control) {

    private static final String ELLIPSIS = "…";

    /** @param room in pixels */
    public String of(String text, int room) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(text).x <= room ? text : beginning(text, room, gc);
        } finally {
            gc.dispose();
        }
    }

    private static String beginning(String text, int room, GC gc) {
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(cut(text, middle)).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    private static String cut(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + ELLIPSIS;
    }
}
