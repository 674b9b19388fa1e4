package org.muqabala.core.align;

/**
 * Which words of two passages stand for each other: pairs that rise on both sides.
 *
 * @param a positions in passage A, ascending
 * @param b positions in passage B, ascending; {@code a[i]} is paired with {@code b[i]}
 */
public record Alignment(int[] a, int[] b) {

    public int size() {
        return a.length;
    }
}
