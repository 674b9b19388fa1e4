package org.muqabala.core.link;

import java.util.Arrays;
import java.util.BitSet;

import org.muqabala.core.align.Units;
import org.muqabala.core.spi.Progress;

/**
 * Runs of a few words that the free sentences of A have once: a sentence of B that consists mostly of runs of one sentence of A
 * needs no further candidate. This spares nearly all comparisons of sentences where a text was only edited. Safe for use from several threads.
 */
final class WordRuns {

    private static final int LENGTH = 3;
    /** Runs that make a sentence of A a candidate; a second one too, as parts of it may have been merged in. */
    private static final int PART = 3;

    private final Version b;
    private final RunIndex sentences;

    /** @param takenA units of A that belong to a link; a sentence is taken whole or not at all */
    WordRuns(Version a, Version b, BitSet takenA, Progress progress) {
        this.b = b;
        sentences = new RunIndex(a.units().size() - takenA.cardinality(), a.sentenceCount());
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            progress.throwIfCancelled();
            if (!takenA.get(a.from(sentence))) {
                for (int unit = a.from(sentence); unit + LENGTH <= a.to(sentence); unit++) {
                    sentences.put(run(a.units(), unit), sentence);
                }
            }
        }
    }

    /**
     * The sentences of A that most of the sentence of B's runs come from; empty if that cannot be said.
     *
     * @param votes of sentences of A; empty before and after
     */
    int[] sources(int sentenceB, Tally votes) {
        int total = 0;
        int most = 0;
        for (int unit = b.from(sentenceB); unit + LENGTH <= b.to(sentenceB); unit++) {
            total++;
            int sentence = sentences.get(run(b.units(), unit));
            if (sentence >= 0) {
                votes.add(sentence, 1);
                most = Math.max(most, votes.of(sentence));
            }
        }
        int[] sources = most >= PART && most * 2 >= total ? strong(votes) : new int[0];
        votes.clear();
        return sources;
    }

    private static int[] strong(Tally votes) {
        int[] strong = new int[votes.size()];
        int size = 0;
        for (int i = 0; i < votes.size(); i++) {
            if (votes.of(votes.sentence(i)) >= PART) {
                strong[size++] = votes.sentence(i);
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
}
