package org.muqabala.core.text;

/**
 * What two sequences begin and end with alike. Both ends never overlap.
 *
 * @param head how many of the first are the same
 * @param tail how many of the last are the same, of those that {@code head} leaves
 */
public record CommonEnds(int head, int tail) {

    /** Whether a place of the one holds what a place of the other does. */
    @FunctionalInterface
    public interface Sameness {
        boolean at(int a, int b);
    }

    /** @param a how long the one is; {@code b} the other */
    public static CommonEnds of(int a, int b, Sameness same) {
        int most = Math.min(a, b);
        int head = 0;
        while (head < most && same.at(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same.at(a - 1 - tail, b - 1 - tail)) {
            tail++;
        }
        return new CommonEnds(head, tail);
    }

    /** Of two texts, in UTF-16. */
    public static CommonEnds of(CharSequence a, CharSequence b) {
        return of(a.length(), b.length(), (inA, inB) -> a.charAt(inA) == b.charAt(inB));
    }
}
