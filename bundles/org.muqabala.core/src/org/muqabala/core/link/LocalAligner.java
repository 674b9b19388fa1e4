package org.muqabala.core.link;

import java.util.Arrays;
import java.util.BitSet;

import org.muqabala.core.align.Kinship;
import org.muqabala.core.collation.Side;

/**
 * Finds the best common stretch of two sentences: local alignment after Smith and Waterman (1981) over words, weighed by rarity,
 * with a price for each word that is passed over. For one thread: its tables serve one pair of sentences after the other.
 */
final class LocalAligner {

    /** Price of a word that stands on one side only. */
    private static final int GAP = 6;

    private final Version a;
    private final Version b;
    private final Weights weights;
    private final KinIndex kin = new KinIndex();
    private int[] score = new int[0];
    /** What pairing the word of A at hand with each of B is worth; all 0 between two words. */
    private int[] worths = new int[0];
    private int[] prices = new int[0];

    LocalAligner(Version a, Version b, Weights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
    }

    /**
     * The best stretch of words that are all still free: it never reaches across a word that belongs to another link, or it could not
     * be taken.
     *
     * @param takenA units of A that belong to another link
     * @param takenB units of B, likewise
     * @return {@code null} if the sentences share no word
     */
    Match best(int sentenceA, int sentenceB, BitSet takenA, BitSet takenB) {
        int a0 = a.from(sentenceA);
        int b0 = b.from(sentenceB);
        int n = a.size(sentenceA);
        int width = b.size(sentenceB) + 1;
        hold(n + 1, width);
        kin.read(b.units(), b0, b.to(sentenceB));
        findPrices(b0, width, takenB);
        Arrays.fill(score, 0, width, 0);
        int best = 0;
        boolean alive = false;
        for (int i = 1; i <= n; i++) {
            boolean free = !takenA.get(a0 + i - 1);
            boolean pairs = free && findWorths(a0 + i - 1, b0, takenB);
            alive &= free;
            if (pairs || alive) {
                int rowBest = fillRow(i * width, width);
                best = score[rowBest] > score[best] ? rowBest : best;
                alive = score[rowBest] > 0;
            } else {
                Arrays.fill(score, i * width, (i + 1) * width, 0);
            }
            if (pairs) {
                Arrays.fill(worths, 0, width, 0);
            }
        }
        return score[best] == 0 ? null : trace(sentenceA, sentenceB, width, best, takenA, takenB);
    }

    private void hold(int height, int width) {
        if (score.length < height * width) {
            score = new int[Math.max(height * width, 2 * score.length)];
        }
        if (worths.length < width) {
            worths = new int[2 * width];
            prices = new int[2 * width];
        }
    }

    /** What it costs to pass over each word of B: more than any stretch is worth where the word belongs to another link. */
    private void findPrices(int b0, int width, BitSet takenB) {
        for (int j = 1; j < width; j++) {
            prices[j] = takenB.get(b0 + j - 1) ? Integer.MAX_VALUE : GAP;
        }
    }

    /** Fills one row of the table from the one above; says where in it the first of its highest scores is. */
    private int fillRow(int row, int width) {
        score[row] = 0;
        int best = row;
        int left = 0;
        int aboveLeft = score[row - width];
        for (int j = 1; j < width; j++) {
            int above = score[row - width + j];
            int value = Math.max(0, Math.max(above, left) - prices[j]);
            if (worths[j] > 0) {
                value = Math.max(value, aboveLeft + worths[j]);
            }
            score[row + j] = value;
            best = value > score[best] ? row + j : best;
            left = value;
            aboveLeft = above;
        }
        return best;
    }

    /** What pairing the unit of A with each free word of the sentence of B is worth; says whether there is any pair. */
    private boolean findWorths(int unitA, int b0, BitSet takenB) {
        int size = kin.look(a.units(), unitA);
        boolean pairs = false;
        for (int i = 0; i < size; i++) {
            int unitB = b0 + kin.found(i);
            if (!takenB.get(unitB)) {
                worths[kin.found(i) + 1] = worth(unitA, unitB);
                pairs |= worths[kin.found(i) + 1] > 0;
            }
        }
        return pairs;
    }

    private Match trace(int sentenceA, int sentenceB, int width, int best, BitSet takenA, BitSet takenB) {
        int endI = best / width;
        int endJ = best % width;
        int a0 = a.from(sentenceA);
        int b0 = b.from(sentenceB);
        int i = endI;
        int j = endJ;
        int startI = i;
        int startJ = j;
        int shared = 0;
        int content = 0;
        while (score[i * width + j] > 0) {
            int at = i * width + j;
            // a pair raises the score, so most cells tell by themselves that they are none
            int worth = score[at] <= score[at - width - 1] || takenA.get(a0 + i - 1) || takenB.get(b0 + j - 1) ? 0 : worth(a0 + i - 1, b0 + j - 1);
            if (worth > 0 && score[at] == score[at - width - 1] + worth) {
                content += a.units().isContent(a0 + i - 1) ? 1 : 0;
                shared += worth;
                startI = --i;
                startJ = --j;
            } else if (score[at] == score[at - width] - GAP) {
                i--;
            } else {
                j--;
            }
        }
        return new Match(sentenceA, sentenceB, new UnitRange(a0 + startI, a0 + endI), new UnitRange(b0 + startJ, b0 + endJ), score[best], shared, content);
    }

    private int worth(int unitA, int unitB) {
        int weight = weights.of(Side.A, unitA);
        return switch (Kinship.of(a.units(), unitA, b.units(), unitB)) {
            case EQUAL -> weight;
            case CLITIC -> weight * 4 / 5;
            case STEM -> weight / 2;
            case NONE -> 0;
        };
    }
}
