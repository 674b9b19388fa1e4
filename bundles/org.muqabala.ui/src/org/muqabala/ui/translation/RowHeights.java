package org.muqabala.ui.translation;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How high the rows of a long list are, in pixels: guessed until a row comes into sight, measured from then on; so that a list of
 * thousands of rows is there at once.
 */
final class RowHeights {

    private final IntUnaryOperator guess;
    private final IntUnaryOperator measure;
    private int[] heights = {};
    private boolean[] measured = {};

    /**
     * @param guess gives a quick guess for a row
     * @param measure gives the true height of a row
     */
    RowHeights(IntUnaryOperator guess, IntUnaryOperator measure) {
        this.guess = guess;
        this.measure = measure;
    }

    /** Begins anew with so many rows, all guessed. */
    void begin(int rows) {
        heights = new int[rows];
        measured = new boolean[rows];
        Arrays.setAll(heights, guess);
    }

    /** Forgets what was measured of a row. */
    void forget(int row) {
        if (row >= 0 && row < measured.length) {
            measured[row] = false;
        }
    }

    int rows() {
        return heights.length;
    }

    /** The true height. */
    int height(int row) {
        if (!measured[row]) {
            heights[row] = measure.applyAsInt(row);
            measured[row] = true;
        }
        return heights[row];
    }

    /** How high all rows are, as far as is known. */
    int total() {
        return offset(heights.length);
    }

    /** How far below the first row the row begins, as far as is known. */
    int offset(int row) {
        int offset = 0;
        for (int i = 0; i < row; i++) {
            offset += heights[i];
        }
        return offset;
    }

    /** The row that a place so far below the beginning lies in, as far as is known; the last for places below it, 0 if there is none. */
    int rowAt(int offset) {
        int end = 0;
        for (int row = 0; row < heights.length; row++) {
            end += heights[row];
            if (offset < end) {
                return row;
            }
        }
        return Math.max(0, heights.length - 1);
    }
}
