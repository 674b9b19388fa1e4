package org.muqabala.core.link;

/**
 * Adds up what speaks for each of many sentences while few of them are spoken for; emptied in as many steps as there are those few.
 * For one thread.
 */
final class Tally {

    private final int[] sums;
    private final int[] named;
    private int size;

    /** @param sentences how many there are in all */
    Tally(int sentences) {
        sums = new int[sentences];
        named = new int[sentences];
    }

    /** @param weight positive */
    void add(int sentence, int weight) {
        if (sums[sentence] == 0) {
            named[size++] = sentence;
        }
        sums[sentence] += weight;
    }

    /** What was added for the sentence. */
    int of(int sentence) {
        return sums[sentence];
    }

    /** How many sentences anything was added for. */
    int size() {
        return size;
    }

    /** The sentences that anything was added for, in the order in which they were first named. */
    int sentence(int index) {
        return named[index];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[named[i]] = 0;
        }
        size = 0;
    }
}
