package org.muqabala.core.link;

import java.util.BitSet;

import org.muqabala.core.align.Kinship;
import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;

/**
 * Finds the best common stretch of two sentences: local alignment after Smith and Waterman (1981) over words, weighed by rarity,
 * with a price for each word that is passed over. Safe for use from several threads.
 */
final class LocalAligner {

    /** Price of a word that stands on one side only. */
    private static final int GAP = 6;

    private final Version a;
    private final Version b;
    private final Weights weights;

    LocalAligner(Version a, Version b, Weights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
    }

    /**
     * The best stretch among the words that are still free.
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
        int[] score = new int[(n + 1) * width];
        int best = 0;
        for (int i = 1; i <= n; i++) {
            int row = i * width;
            boolean freeA = !takenA.get(a0 + i - 1);
            Lexeme word = a.units().lexeme(a0 + i - 1);
            int weight = weights.of(Side.A, a0 + i - 1);
            for (int j = 1; j < width; j++) {
                int at = row + j;
                int value = Math.max(0, Math.max(score[at - width], score[at - 1]) - GAP);
                if (freeA && a.units().mayBeKin(a0 + i - 1, b.units(), b0 + j - 1)) {
                    int worth = worth(word, b.units().lexeme(b0 + j - 1), weight);
                    if (worth > 0 && !takenB.get(b0 + j - 1)) {
                        value = Math.max(value, score[at - width - 1] + worth);
                    }
                }
                score[at] = value;
                best = value > score[best] ? at : best;
            }
        }
        return score[best] == 0 ? null : trace(sentenceA, sentenceB, score, width, best);
    }

    private Match trace(int sentenceA, int sentenceB, int[] score, int width, int best) {
        int endI = best / width;
        int endJ = best % width;
        int a0 = a.from(sentenceA);
        int b0 = b.from(sentenceB);
        Units unitsA = a.units();
        int i = endI;
        int j = endJ;
        int startI = i;
        int startJ = j;
        int shared = 0;
        int content = 0;
        while (score[i * width + j] > 0) {
            int at = i * width + j;
            int worth = worth(unitsA.lexeme(a0 + i - 1), b.units().lexeme(b0 + j - 1), weights.of(Side.A, a0 + i - 1));
            if (worth > 0 && score[at] == score[at - width - 1] + worth) {
                content += unitsA.lexeme(a0 + i - 1).isContent() ? 1 : 0;
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

    private static int worth(Lexeme word, Lexeme other, int weight) {
        if (word.key() == other.key()) {
            return weight;
        }
        return switch (Kinship.of(word, other)) {
            case EQUAL -> weight;
            case CLITIC -> weight * 4 / 5;
            case STEM -> weight / 2;
            case NONE -> 0;
        };
    }
}
