package org.muqabala.core.classify;

import java.util.List;

/**
 * Words in brackets, such as {@code (52 عاما)}, that one gap alone has.
 *
 * @param from index in the gap of the opening bracket
 * @param to index after the closing one
 */
record Bracketed(int from, int to) {

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    /** The first of them in the gap; {@code null} if there is none, or if the other gap has brackets too. */
    static Bracketed first(List<Element> gap, String text, List<Element> other, String otherText) {
        int open = next(gap, 0, text, OPENING);
        if (open < 0 || next(other, 0, otherText, OPENING) >= 0) {
            return null;
        }
        while (open >= 0) {
            int close = next(gap, open + 1, text, CLOSING);
            if (close > open + 1) {
                return new Bracketed(open, close + 1);
            }
            open = next(gap, open + 1, text, OPENING);
        }
        return null;
    }

    /** Index of the next of the marks; -1 if there is none. */
    private static int next(List<Element> gap, int from, String text, String marks) {
        for (int at = from; at < gap.size(); at++) {
            if (gap.get(at).isMark() && marks.indexOf(text.charAt(gap.get(at).span().start())) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
