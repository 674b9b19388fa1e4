package org.muqabala.core.align;

import java.util.Arrays;

/**
 * Pairs the words of two passages so that the pairs are worth most: content words more than particles, equal words more than
 * forms of one lemma, words beside other paired words more than lone ones.
 *
 * <p>Common ends are paired first. What lies between is aligned by dynamic programming where that is small; where it is large,
 * {@link WordDiff} finds the equal words and the gaps between them are aligned in turn. A gap that is still too large keeps the
 * pairs of the edit script.
 */
public final class WordAligner {

    /** Largest table of the dynamic programming, in cells. */
    private static final int LARGEST_TABLE = 160_000;
    /** What it is worth that the words before are a pair too. */
    private static final int COMPANY = 6;

    private static final byte STOP = 0;
    private static final byte PAIRED_FROM_PAIR = 1;
    private static final byte PAIRED_FROM_GAP = 2;
    private static final byte SKIP_A = 1;
    private static final byte SKIP_B = 2;
    private static final byte FROM_PAIR = 3;

    private final WordDiff wordDiff = new WordDiff();

    public Alignment align(Passage a, Passage b) {
        Pairs pairs = new Pairs(Math.min(a.size(), b.size()));
        int head = 0;
        int shorter = Math.min(a.size(), b.size());
        while (head < shorter && a.key(head) == b.key(head)) {
            pairs.add(head, head);
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.key(a.size() - 1 - tail) == b.key(b.size() - 1 - tail)) {
            tail++;
        }
        middle(a, head, a.size() - tail, b, head, b.size() - tail, pairs, true);
        for (int i = tail; i > 0; i--) {
            pairs.add(a.size() - i, b.size() - i);
        }
        return pairs.alignment();
    }

    private void middle(Passage a, int a0, int a1, Passage b, int b0, int b1, Pairs pairs, boolean mayDiff) {
        if (a0 == a1 || b0 == b1) {
            return;
        }
        if ((long) (a1 - a0) * (b1 - b0) <= LARGEST_TABLE) {
            table(a, a0, a1, b, b0, b1, pairs);
        } else if (mayDiff) {
            byWordDiff(a, a0, a1, b, b0, b1, pairs);
        }
    }

    private void byWordDiff(Passage a, int a0, int a1, Passage b, int b0, int b1, Pairs pairs) {
        Alignment equal = wordDiff.equalWords(part(a, a0, a1), part(b, b0, b1));
        int atA = a0;
        int atB = b0;
        for (int i = 0; i < equal.size(); i++) {
            int nextA = a0 + equal.a()[i];
            int nextB = b0 + equal.b()[i];
            middle(a, atA, nextA, b, atB, nextB, pairs, false);
            pairs.add(nextA, nextB);
            atA = nextA + 1;
            atB = nextB + 1;
        }
        middle(a, atA, a1, b, atB, b1, pairs, false);
    }

    private static Passage part(Passage passage, int from, int to) {
        return new Passage(passage.units(), Arrays.copyOfRange(passage.indices(), from, to));
    }

    /**
     * Two tables in one pass, filled from the end: the best worth of the rest if the words at hand are paired, and the best
     * worth anyhow. Filling from the end makes the pairs come out in reading order and leaves equal choices to the earlier word.
     */
    private static void table(Passage a, int a0, int a1, Passage b, int b0, int b1, Pairs pairs) {
        int n = a1 - a0;
        int m = b1 - b0;
        // two rows each take turns: the one at hand and the one below it
        int[] paired = new int[m + 1];
        int[] pairedBelow = new int[m + 1];
        int[] best = new int[m + 1];
        int[] bestBelow = new int[m + 1];
        byte[] pairStep = new byte[n * m];
        byte[] bestStep = new byte[n * m];
        for (int i = n - 1; i >= 0; i--) {
            int word = a.unit(a0 + i);
            for (int j = m - 1; j >= 0; j--) {
                int other = b.unit(b0 + j);
                Kinship kinship = Kinship.of(a.units(), word, b.units(), other);
                int worth = kinship == Kinship.NONE ? 0 : kinship.worth(a.units().isContent(word) && b.units().isContent(other));
                paired[j] = 0;
                if (worth > 0) {
                    boolean company = pairedBelow[j + 1] > 0 && pairedBelow[j + 1] + COMPANY >= bestBelow[j + 1];
                    paired[j] = worth + (company ? pairedBelow[j + 1] + COMPANY : bestBelow[j + 1]);
                    pairStep[i * m + j] = company ? PAIRED_FROM_PAIR : PAIRED_FROM_GAP;
                }
                best[j] = Math.max(paired[j], Math.max(bestBelow[j], best[j + 1]));
                bestStep[i * m + j] = paired[j] > 0 && best[j] == paired[j] ? FROM_PAIR : best[j] == 0 ? STOP : best[j] == bestBelow[j] ? SKIP_A : SKIP_B;
            }
            int[] free = pairedBelow;
            pairedBelow = paired;
            paired = free;
            free = bestBelow;
            bestBelow = best;
            best = free;
        }
        trace(a0, n, b0, m, pairStep, bestStep, pairs);
    }

    private static void trace(int a0, int n, int b0, int m, byte[] pairStep, byte[] bestStep, Pairs pairs) {
        int i = 0;
        int j = 0;
        boolean mustPair = false;
        while (i < n && j < m) {
            byte step = bestStep[i * m + j];
            if (mustPair || step == FROM_PAIR) {
                pairs.add(a0 + i, b0 + j);
                mustPair = pairStep[i * m + j] == PAIRED_FROM_PAIR;
                i++;
                j++;
            } else if (step == SKIP_A) {
                i++;
            } else if (step == SKIP_B) {
                j++;
            } else {
                return;
            }
        }
    }

    /** Collects pairs in reading order. */
    private static final class Pairs {

        private final int[] a;
        private final int[] b;
        private int size;

        Pairs(int most) {
            a = new int[most];
            b = new int[most];
        }

        void add(int positionA, int positionB) {
            a[size] = positionA;
            b[size++] = positionB;
        }

        Alignment alignment() {
            return new Alignment(Arrays.copyOf(a, size), Arrays.copyOf(b, size));
        }
    }
}
