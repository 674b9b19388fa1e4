package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;

/** Holds the phrases of one gap against those of the other: like against like, in reading order, what is left over alone. */
final class PhraseAligner {

    /**
     * Two phrases that stand for each other, or one that stands alone.
     *
     * @param a phrase of A, or {@code null}
     * @param b phrase of B, or {@code null}
     */
    record Pair(Phrase a, Phrase b) {
    }

    private final String textA;
    private final String textB;

    PhraseAligner(String textA, String textB) {
        this.textA = textA;
        this.textB = textB;
    }

    List<Pair> pairs(List<Phrase> a, List<Phrase> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                int likeness = likeness(a.get(i), b.get(j));
                int paired = likeness > 0 ? likeness + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            boolean both = i < a.size() && j < b.size();
            int likeness = both ? likeness(a.get(i), b.get(j)) : 0;
            if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                pairs.add(new Pair(a.get(i++), b.get(j++)));
            } else if (j == b.size() || i < a.size() && best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(a.get(i++), null));
            } else {
                pairs.add(new Pair(null, b.get(j++)));
            }
        }
        return pairs;
    }

    private int likeness(Phrase a, Phrase b) {
        if (a.isMark() || b.isMark()) {
            return a.isMark() && b.isMark() ? likeness(textA.charAt(a.span().start()), textB.charAt(b.span().start())) : 0;
        }
        if (a.category() == b.category()) {
            return 6;
        }
        return switch (a.category()) {
            case REPORTING, MODALITY -> b.category() == Category.FUNCTION ? 3 : 0;
            case FUNCTION -> b.category() == Category.REPORTING || b.category() == Category.MODALITY ? 3 : 0;
            case CONTENT, ADVERB -> b.category() == Category.CONTENT || b.category() == Category.ADVERB ? 4 : b.category() == Category.NAME ? 1 : 0;
            case NAME -> b.category() == Category.CONTENT ? 1 : 0;
            default -> 0;
        };
    }

    private static int likeness(char a, char b) {
        if (a == b) {
            return 8;
        }
        if (Characters.isQuote(a) || Characters.isQuote(b)) {
            return Characters.isQuote(a) && Characters.isQuote(b) ? 6 : 0;
        }
        return 2;
    }
}
