package org.muqabala.ui.collation;

/** How tall a line that wraps will be, told by its letters from lines that were laid out. */
final class RowEstimate {

    /** About what a row of a pane holds, as long as nothing was learnt. */
    private static final double LETTERS_IN_A_ROW = 80;

    private final int rowHeight;
    private long letters;
    private double rows;

    RowEstimate(int rowHeight) {
        this.rowHeight = Math.max(1, rowHeight);
    }

    /** Takes a line for an example. One of a single row is none: nobody knows how much more would fit in. */
    void learn(int length, int height) {
        int count = Math.round((float) height / rowHeight);
        if (count > 1) {
            letters += length;
            // The last row is half full, on average.
            rows += count - 0.5;
        }
    }

    int height(int length) {
        double inARow = letters == 0 ? LETTERS_IN_A_ROW : letters / rows;
        return rowHeight * Math.max(1, (int) Math.ceil(length / inARow));
    }
}
