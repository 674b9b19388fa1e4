package org.muqabala.core.align;

/**
 * Units of one article in reading order, picked for one end of a link.
 *
 * @param units the article's units
 * @param indices ascending indices into them; not to be changed
 */
public record Passage(Units units, int[] indices) {

    public int size() {
        return indices.length;
    }

    /** The article's unit at a position of the passage. */
    public int unit(int position) {
        return indices[position];
    }

    public Lexeme lexeme(int position) {
        return units.lexeme(indices[position]);
    }

    public int key(int position) {
        return units.key(indices[position]);
    }

    /** The passage of all units in {@code [from, to)}. */
    public static Passage of(Units units, int from, int to) {
        int[] indices = new int[to - from];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = from + i;
        }
        return new Passage(units, indices);
    }
}
