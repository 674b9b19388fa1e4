package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Units;

/**
 * The words of one sentence by the numbers that can make another word their kin: key, stem, and what is left behind a proclitic. So
 * the kin of a word are found without holding it against each word of the sentence. For one thread.
 */
final class KinIndex {

    private static final int NONE = -1;

    /** First entry of each bucket. */
    private final int[] first;
    private final int[] next;
    private final int[] numbers;
    private final int[] positions;
    private final int[] found;
    /** Of each position the number of the last look that found it. */
    private final int[] lastFound;
    private int looks;
    private int entries;

    /** The words of {@code [from, to)}. */
    KinIndex(Units units, int from, int to) {
        int size = to - from;
        first = new int[Integer.highestOneBit(Math.max(4, size)) * 4];
        Arrays.fill(first, NONE);
        next = new int[size * 3];
        numbers = new int[size * 3];
        positions = new int[size * 3];
        found = new int[size];
        lastFound = new int[size];
        // from the end, so that the entries of a bucket come in reading order
        for (int position = size - 1; position >= 0; position--) {
            int unit = from + position;
            add(units.key(unit), position);
            if (units.stem(unit) != units.key(unit)) {
                add(units.stem(unit), position);
            }
            if (units.rest(unit) != 0) {
                add(units.rest(unit), position);
            }
        }
    }

    /**
     * Looks for words that may be kin to the unit of another text: none that is kin is left out, a few may be none.
     *
     * @return how many were found; {@link #found} tells them
     */
    int look(Units units, int unit) {
        looks++;
        int size = collect(units.key(unit), 0);
        if (units.stem(unit) != units.key(unit)) {
            size = collect(units.stem(unit), size);
        }
        return units.rest(unit) == 0 ? size : collect(units.rest(unit), size);
    }

    /** The position in the sentence of one that the last look found. */
    int found(int index) {
        return found[index];
    }

    private void add(int number, int position) {
        int bucket = bucket(number);
        numbers[entries] = number;
        positions[entries] = position;
        next[entries] = first[bucket];
        first[bucket] = entries++;
    }

    private int collect(int number, int before) {
        int size = before;
        for (int entry = first[bucket(number)]; entry != NONE; entry = next[entry]) {
            int position = positions[entry];
            if (numbers[entry] == number && lastFound[position] != looks) {
                lastFound[position] = looks;
                found[size++] = position;
            }
        }
        return size;
    }

    private int bucket(int number) {
        int mixed = number * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & first.length - 1;
    }
}
