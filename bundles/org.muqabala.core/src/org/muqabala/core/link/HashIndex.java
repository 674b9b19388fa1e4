package org.muqabala.core.link;

import java.util.Arrays;

/**
 * A map from 64-bit hashes to numbers that are not negative, without an object an entry: open addressing with linear probing. Its
 * place is small as long as few hashes are put; it grows as needed. Not safe for use from several threads while one writes.
 */
final class HashIndex {

    /** What is found where nothing was put. */
    static final int NONE = -1;

    private long[] hashes;
    /** {@link #NONE} marks a free slot. */
    private int[] values;
    private int size;

    /** @param expected how many hashes are likely to be put */
    HashIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
        hashes = new long[capacity];
        values = new int[capacity];
        Arrays.fill(values, NONE);
    }

    /** The number last put for the hash, {@link #NONE} if there is none. */
    int get(long hash) {
        return values[slot(hash)];
    }

    /** @param value not negative */
    void put(long hash, int value) {
        int at = slot(hash);
        boolean free = values[at] == NONE;
        hashes[at] = hash;
        values[at] = value;
        if (free && ++size * 2 > values.length) {
            grow();
        }
    }

    /** How many hashes it holds. */
    int size() {
        return size;
    }

    private int slot(long hash) {
        int at = (int) (hash ^ hash >>> 32) & values.length - 1;
        while (values[at] != NONE && hashes[at] != hash) {
            at = at + 1 & values.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldValues = values;
        hashes = new long[oldHashes.length * 2];
        values = new int[hashes.length];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != NONE) {
                int at = slot(oldHashes[i]);
                hashes[at] = oldHashes[i];
                values[at] = oldValues[i];
            }
        }
    }
}
