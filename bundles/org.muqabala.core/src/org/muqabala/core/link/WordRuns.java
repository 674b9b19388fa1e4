package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Units;

/**
 * Runs of a few words that A has once: a sentence of B that consists mostly of runs of one sentence of A needs no further
 * candidate. This spares nearly all comparisons of sentences where a text was only edited. For one thread.
 */
final class WordRuns {

    private static final int LENGTH = 3;
    private static final int SEVERAL = -2;
    private static final int NONE = -1;
    /** Runs that make a second sentence of A a candidate too: parts of it were merged in. */
    private static final int PART = 3;

    private final Version b;
    private final long[] runs;
    private final int[] sentences;
    private final int mask;
    private final int[] votes;
    private final int[] voted;

    WordRuns(Version a, Version b) {
        this.b = b;
        int capacity = Integer.highestOneBit(Math.max(16, a.units().size())) * 4;
        runs = new long[capacity];
        sentences = new int[capacity];
        Arrays.fill(sentences, NONE);
        mask = capacity - 1;
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            for (int unit = a.from(sentence); unit + LENGTH <= a.to(sentence); unit++) {
                put(run(a.units(), unit), sentence);
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
            int sentence = get(run(b.units(), unit));
            if (sentence >= 0) {
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
        int at = slot(run);
        sentences[at] = sentences[at] == NONE || sentences[at] == sentence ? sentence : SEVERAL;
        runs[at] = run;
    }

    private int get(long run) {
        return sentences[slot(run)];
    }

    private int slot(long run) {
        int at = (int) run & mask;
        while (sentences[at] != NONE && runs[at] != run) {
            at = at + 1 & mask;
        }
        return at;
    }
}
