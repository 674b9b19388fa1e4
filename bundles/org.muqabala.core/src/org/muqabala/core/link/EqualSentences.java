package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.spi.Progress;

/**
 * The sentences of A by their words, so that a sentence of B finds an equal one. Each is given out once, in reading order; a
 * sentence of a single word is too little to go by. For one thread.
 */
final class EqualSentences {

    private static final int NONE = -1;

    private final Version a;
    private final Version b;
    private final HashIndex first;
    /** Of each sentence the next one of the same hash. */
    private final int[] next;

    EqualSentences(Version a, Version b, Progress progress) {
        this.a = a;
        this.b = b;
        first = new HashIndex(a.sentenceCount());
        next = new int[a.sentenceCount()];
        Arrays.fill(next, NONE);
        for (int sentence = a.sentenceCount() - 1; sentence >= 0; sentence--) {
            progress.throwIfCancelled();
            if (a.size(sentence) > 1) {
                long hash = hash(a, sentence);
                next[sentence] = first.get(hash);
                first.put(hash, sentence);
            }
        }
    }

    /** The first sentence of A with the words of the sentence of B that was not given out yet; -1 if there is none. */
    int take(int sentenceB) {
        if (b.size(sentenceB) <= 1) {
            return NONE;
        }
        long hash = hash(b, sentenceB);
        int sentence = first.get(hash);
        if (sentence == HashIndex.NONE || sentence == a.sentenceCount() || !areEqual(sentence, sentenceB)) {
            return NONE;
        }
        // what is past the last sentence stands for "all given out"
        first.put(hash, next[sentence] == NONE ? a.sentenceCount() : next[sentence]);
        return sentence;
    }

    private static long hash(Version version, int sentence) {
        long hash = version.size(sentence);
        for (int unit = version.from(sentence); unit < version.to(sentence); unit++) {
            hash = (hash ^ version.units().key(unit)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 31;
        }
        return hash;
    }

    private boolean areEqual(int sentenceA, int sentenceB) {
        boolean equal = a.size(sentenceA) == b.size(sentenceB);
        for (int i = 0; equal && i < a.size(sentenceA); i++) {
            equal = a.units().key(a.from(sentenceA) + i) == b.units().key(b.from(sentenceB) + i);
        }
        return equal;
    }
}
