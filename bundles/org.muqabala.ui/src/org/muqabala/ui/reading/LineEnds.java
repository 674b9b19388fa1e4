package org.muqabala.ui.reading;

import java.util.BitSet;

/**
 * A document with the line ends of its file, and the same as articles are read: every line end a line feed.
 *
 * @param plain the text with line feeds alone
 * @param pairs places in {@code plain} of the line feeds that are a carriage return and a line feed in the document
 */
public record LineEnds(String plain, BitSet pairs) {

    public static LineEnds of(String document) {
        StringBuilder plain = new StringBuilder(document.length());
        BitSet pairs = new BitSet();
        for (int at = 0; at < document.length(); at++) {
            char letter = document.charAt(at);
            boolean pair = letter == '\r' && at + 1 < document.length() && document.charAt(at + 1) == '\n';
            if (pair) {
                pairs.set(plain.length());
                at++;
            }
            plain.append(letter == '\r' ? '\n' : letter);
        }
        return new LineEnds(plain.toString(), pairs);
    }

    /** Where a place of the plain text stands in the document. */
    public int original(int place) {
        return place + pairs.get(0, place).cardinality();
    }
}
