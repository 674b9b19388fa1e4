package org.muqabala.core.text;

import java.util.Arrays;

/**
 * Converts between UTF-16 indices, which the program uses inside, and Unicode code point indices, which its files use.
 * Both directions take logarithmic time in the number of characters outside the Basic Multilingual Plane.
 */
public final class CodePointMap {

    /** UTF-16 index of each surrogate pair's low half, ascending. */
    private final int[] lowSurrogates;
    private final int length;

    public CodePointMap(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
        length = text.length();
    }

    /**
     * The code point index of a UTF-16 index; an index inside a surrogate pair counts as the pair's end.
     *
     * @throws IndexOutOfBoundsException if {@code utf16} is negative or greater than the text's length
     */
    public int toCodePoint(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException(utf16);
        }
        int at = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /**
     * The UTF-16 index of a code point index.
     *
     * @throws IndexOutOfBoundsException if {@code codePoint} is negative or greater than the text's code point count
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length - lowSurrogates.length) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The text's length in code points. */
    public int length() {
        return length - lowSurrogates.length;
    }
}
