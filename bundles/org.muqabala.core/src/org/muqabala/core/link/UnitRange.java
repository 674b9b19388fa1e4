package org.muqabala.core.link;

import java.util.BitSet;

/**
 * Units {@code [from, to)} of an article.
 *
 * @param from first unit
 * @param to unit after the last, {@code >= from}
 */
record UnitRange(int from, int to) {

    int size() {
        return to - from;
    }

    /** Both ranges, of which one ends where the other begins. */
    UnitRange joined(UnitRange beside) {
        return new UnitRange(Math.min(from, beside.from), Math.max(to, beside.to));
    }

    /** Whether no unit of the range is in the set. */
    boolean isClearIn(BitSet units) {
        int next = units.nextSetBit(from);
        return next < 0 || next >= to;
    }

    boolean isEmpty() {
        return from == to;
    }
}
