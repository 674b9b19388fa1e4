package org.muqabala.core.align;

/**
 * The units of a text that was edited, and which of them are those of the text before.
 *
 * @param before the units before the edit
 * @param after the units after it
 * @param head how many first units of both are the same
 * @param tail how many last units of both are the same; the two never reach into each other
 */
public record EditedUnits(Units before, Units after, int head, int tail) {

    /** What {@link #before} gives for units that the edit touched. */
    public static final int NONE = -1;

    /** Units of a text that nothing was before. */
    public static EditedUnits fresh(Units units) {
        return new EditedUnits(units, units, 0, 0);
    }

    /** Where the units {@code [from, to)} began before the edit; {@link #NONE} if they were not the same. */
    public int before(int from, int to) {
        if (to <= head) {
            return from;
        }
        return from >= after.size() - tail ? from - after.size() + before.size() : NONE;
    }
}
