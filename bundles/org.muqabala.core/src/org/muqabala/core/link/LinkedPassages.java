package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.EditedUnits;
import org.muqabala.core.align.Units;

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

    /** How many letters the words of the end in A have together; {@code units} are those of A. */
    public long lettersInA(Units units) {
        return letters(a, units);
    }

    /** How many letters the words of the end in B have together; {@code units} are those of B. */
    public long lettersInB(Units units) {
        return letters(b, units);
    }

    private static long letters(List<UnitRange> ranges, Units units) {
        long letters = 0;
        for (UnitRange range : ranges) {
            for (int unit = range.from(); unit < range.to(); unit++) {
                letters += units.end(unit) - units.start(unit);
            }
        }
        return letters;
    }

    /** The same passages before an edit; {@code null} if it touched one of them. */
    public LinkedPassages before(EditedUnits unitsOfA, EditedUnits unitsOfB) {
        List<UnitRange> beforeA = before(a, unitsOfA);
        List<UnitRange> beforeB = before(b, unitsOfB);
        return beforeA == null || beforeB == null ? null : new LinkedPassages(beforeA, beforeB);
    }

    private static List<UnitRange> before(List<UnitRange> ranges, EditedUnits units) {
        List<UnitRange> before = new ArrayList<>(ranges.size());
        for (UnitRange range : ranges) {
            int from = units.before(range.from(), range.to());
            if (from == EditedUnits.NONE) {
                return null;
            }
            before.add(new UnitRange(from, from + range.size()));
        }
        return before;
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
