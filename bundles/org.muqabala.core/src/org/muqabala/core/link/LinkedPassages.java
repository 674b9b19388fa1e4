package org.muqabala.core.link;

import java.util.List;

/**
 * The two ends of a link before its words are aligned.
 *
 * @param a ranges of units of A in reading order, at least one, none empty
 * @param b ranges of units of B, likewise
 */
public record LinkedPassages(List<UnitRange> a, List<UnitRange> b) {

    public LinkedPassages {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** The same link between B and A. */
    public LinkedPassages mirrored() {
        return new LinkedPassages(b, a);
    }

    /** The first unit of the end in A. */
    public int startInA() {
        return a.get(0).from();
    }

    /** The first unit of the end in B. */
    public int startInB() {
        return b.get(0).from();
    }

    /** The end in A as indices of units. */
    public int[] unitsOfA() {
        return indices(a);
    }

    /** The end in B as indices of units. */
    public int[] unitsOfB() {
        return indices(b);
    }

    private static int[] indices(List<UnitRange> ranges) {
        int size = 0;
        for (UnitRange range : ranges) {
            size += range.size();
        }
        int[] indices = new int[size];
        int at = 0;
        for (UnitRange range : ranges) {
            for (int unit = range.from(); unit < range.to(); unit++) {
                indices[at++] = unit;
            }
        }
        return indices;
    }
}
