package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Units;

/**
 * The words of one sentence at a time by the numbers that can make another word their kin: key, stem, and what is left behind a proclitic. So
 * the kin of a word are found without holding it against each word of the sentence. For one thread.
 */
final class KinIndex {

    private static final int NONE = -1;

    /** First entry of each bucket. */
    private int[] first = new int[0];
    private int[] next = new int[0];
    private int[] numbers = new int[0];
    private int[] positions = new int[0];
    private int[] found = new int[0];
    /** Of each position the number of the last look that found it; looks are counted over all sentences, so that none is taken for an older one. */
    private int[] lastFound = new int[0];
    private int buckets;
    private int looks;
    private int entries;

    /** Reads the words of {@code [from, to)} in place of those before. */
    void read(Units units, int from, int to) {
        int size = to - from;
        hold(size);
        buckets = Integer.highestOneBit(Math.max(4, size)) * 4;
        Arrays.fill(first, 0, buckets, NONE);
        entries = 0;
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

    /** Makes place for so many words; kept for the sentences that follow, as there are very many of them. */
    private void hold(int size) {
        if (size > found.length || first.length == 0) {
            int most = Integer.highestOneBit(Math.max(4, size)) * 2;
            first = new int[most * 4];
            next = new int[most * 3];
            numbers = new int[most * 3];
            positions = new int[most * 3];
            found = new int[most];
            lastFound = new int[most];
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
        return (mixed ^ mixed >>> 16) & buckets - 1;
    }
}
