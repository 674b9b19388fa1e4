package org.muqabala.core.link;

import java.util.BitSet;

import org.muqabala.core.align.Kinship;
import org.muqabala.core.align.Lexeme;

/**
 * Finds the best common stretch of two sentences: local alignment after Smith and Waterman (1981) over words, weighed by rarity,
 * with a price for each word that is passed over.
 */
final class LocalAligner {

    /** Price of a word that stands on one side only. */
    private static final int GAP = 4;

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
        int m = b.size(sentenceB);
        int[][] score = new int[n + 1][m + 1];
        int bestScore = 0;
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= n; i++) {
            boolean freeA = !takenA.get(a0 + i - 1);
            Lexeme word = a.units().lexeme(a0 + i - 1);
            for (int j = 1; j <= m; j++) {
                int worth = freeA && !takenB.get(b0 + j - 1) ? worth(word, b.units().lexeme(b0 + j - 1)) : 0;
                int paired = worth > 0 ? score[i - 1][j - 1] + worth : 0;
                int best = Math.max(Math.max(0, paired), Math.max(score[i - 1][j], score[i][j - 1]) - GAP);
                score[i][j] = best;
                if (best > bestScore) {
                    bestScore = best;
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return bestScore == 0 ? null : trace(sentenceA, sentenceB, score, bestI, bestJ);
    }

    private Match trace(int sentenceA, int sentenceB, int[][] score, int endI, int endJ) {
        int a0 = a.from(sentenceA);
        int b0 = b.from(sentenceB);
        int i = endI;
        int j = endJ;
        int startI = i;
        int startJ = j;
        int shared = 0;
        int content = 0;
        while (score[i][j] > 0) {
            Lexeme word = a.units().lexeme(a0 + i - 1);
            Lexeme other = b.units().lexeme(b0 + j - 1);
            int worth = worth(word, other);
            if (worth > 0 && score[i][j] == score[i - 1][j - 1] + worth) {
                startI = --i;
                startJ = --j;
                shared += worth;
                content += word.isContent() ? 1 : 0;
            } else if (score[i][j] == score[i - 1][j] - GAP) {
                i--;
            } else {
                j--;
            }
        }
        return new Match(sentenceA, sentenceB, new UnitRange(a0 + startI, a0 + endI), new UnitRange(b0 + startJ, b0 + endJ), score[endI][endJ], shared, content);
    }

    private int worth(Lexeme word, Lexeme other) {
        return switch (Kinship.of(word, other)) {
            case EQUAL -> weights.of(word);
            case CLITIC -> weights.of(word) * 4 / 5;
            case STEM -> weights.of(word) / 2;
            case NONE -> 0;
        };
    }
}
