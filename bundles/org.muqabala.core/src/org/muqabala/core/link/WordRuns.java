package org.muqabala.core.link;

import java.util.Arrays;
import java.util.BitSet;

import org.muqabala.core.align.Units;

/**
 * Runs of a few words that the free sentences of A have once: a sentence of B that consists mostly of runs of one sentence of A
 * needs no further candidate. This spares nearly all comparisons of sentences where a text was only edited. For one thread.
 */
final class WordRuns {

    private static final int LENGTH = 3;
    /** Runs that make a second sentence of A a candidate too: parts of it were merged in. */
    private static final int PART = 3;

    private final Version b;
    private final HashIndex sentences;
    /** The number by which a run of several sentences is known. */
    private final int several;
    private final int[] votes;
    private final int[] voted;

    /** @param takenA units of A that belong to a link; a sentence is taken whole or not at all */
    WordRuns(Version a, Version b, BitSet takenA) {
        this.b = b;
        several = a.sentenceCount();
        sentences = new HashIndex(a.units().size() - takenA.cardinality());
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            if (!takenA.get(a.from(sentence))) {
                for (int unit = a.from(sentence); unit + LENGTH <= a.to(sentence); unit++) {
                    put(run(a.units(), unit), sentence);
                }
            }
        }
        votes = new int[a.sentenceCount()];
        voted = new int[a.sentenceCount()];
    }

    /** The sentences of A that most of the sentence of B's runs come from; empty if that cannot be said. */
    int[] sources(int sentenceB) {
        int count = 0;
        int total = 0;
        int most = -1;
        for (int unit = b.from(sentenceB); unit + LENGTH <= b.to(sentenceB); unit++) {
            total++;
            int sentence = sentences.get(run(b.units(), unit));
            if (sentence != HashIndex.NONE && sentence != several) {
                if (votes[sentence]++ == 0) {
                    voted[count++] = sentence;
                }
                most = most < 0 || votes[sentence] > votes[most] ? sentence : most;
            }
        }
        int[] sources = most >= 0 && votes[most] >= 3 && votes[most] * 2 >= total ? strong(count) : new int[0];
        for (int i = 0; i < count; i++) {
            votes[voted[i]] = 0;
        }
        return sources;
    }

    private int[] strong(int count) {
        int[] strong = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (votes[voted[i]] >= PART) {
                strong[size++] = voted[i];
            }
        }
        return Arrays.copyOf(strong, size);
    }

    private static long run(Units units, int unit) {
        long hash = 1;
        for (int i = 0; i < LENGTH; i++) {
            hash = (hash ^ units.key(unit + i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private void put(long run, int sentence) {
        int known = sentences.get(run);
        sentences.put(run, known == HashIndex.NONE || known == sentence ? sentence : several);
    }
}
