package org.muqabala.ui.translation;

/**
 * Where the columns of the segments stand, in pixels from the side where reading begins: number, source, target, state.
 *
 * @param number width of the first
 * @param text width of the source and of the target
 * @param state width of the last
 */
record SegmentColumns(int number, int text, int state) {

    /** Room between the columns. */
    static final int GAP = 14;

    private static final int LEAST_TEXT = 120;

    /** The columns of a list that is so wide: the texts share what is left. */
    static SegmentColumns of(int width, int number, int state) {
        return new SegmentColumns(number, Math.max(LEAST_TEXT, (width - number - state - 3 * GAP) / 2), state);
    }

    int source() {
        return number;
    }

    int target() {
        return number + text + GAP;
    }

    int states() {
        return target() + text + GAP;
    }
}
