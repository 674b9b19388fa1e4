package org.muqabala.ui.ledger;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** The beginning of a text that a cell has room for; the table itself would cut Arabic words at their beginning. */
record FittedText(Table table) {

    private static final int CELL_MARGIN = 12;
    private static final String ELLIPSIS = "…";

    /** @param width of the column, in pixels */
    String of(String text, int width) {
        GC gc = new GC(table);
        try {
            int room = width - CELL_MARGIN;
            if (gc.textExtent(text).x <= room) {
                return text;
            }
            int low = 0;
            int high = text.length();
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= room) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return text.substring(0, low).stripTrailing() + ELLIPSIS;
        } finally {
            gc.dispose();
        }
    }
}
