package org.muqabala.core.link;

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

    boolean isEmpty() {
        return from == to;
    }
}
