package org.muqabala.core.link;

/**
 * Which sentence holds a run of words, by the run's 64-bit hash. There are as many runs as words, so hash and sentence share one
 * number: what does not lie in the processor's own memory is fetched once a look. The bits of the hash that give way to the sentence
 * are mostly those that choose the slot. Not safe for use from several threads while one writes.
 */
final class RunIndex {

    /** What is found for a run that was not put. */
    static final int NONE = -1;
    /** What is found for a run that was put for more than one sentence. */
    static final int SEVERAL = -2;

    /** Open addressing with linear probing: a free slot is 0, a sentence stands in the lowest bits as its number and 2, 1 for several. */
    private final long[] entries;
    private final long sentenceBits;

    /**
     * @param most how many runs will be put at most
     * @param sentences how many sentences there are
     */
    RunIndex(int most, int sentences) {
        // between a third and three quarters full: slots side by side are fetched together, so that a longer search costs little
        entries = new long[Integer.highestOneBit(Math.max(8, most + most / 3)) * 2];
        sentenceBits = (Long.highestOneBit(sentences + 2L) << 1) - 1;
    }

    /** Says that the sentence holds the run. */
    void put(long run, int sentence) {
        int at = slot(run);
        long entry = run & ~sentenceBits | sentence + 2;
        if (entries[at] == 0) {
            entries[at] = entry;
        } else if (entries[at] != entry) {
            entries[at] = run & ~sentenceBits | 1;
        }
    }

    /** The sentence that holds the run, {@link #NONE} or {@link #SEVERAL}. */
    int get(long run) {
        long entry = entries[slot(run)];
        return entry == 0 ? NONE : (entry & sentenceBits) == 1 ? SEVERAL : (int) (entry & sentenceBits) - 2;
    }

    private int slot(long run) {
        int at = (int) run & entries.length - 1;
        while (entries[at] != 0 && ((entries[at] ^ run) & ~sentenceBits) != 0) {
            at = at + 1 & entries.length - 1;
        }
        return at;
    }
}
