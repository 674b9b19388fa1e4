package org.muqabala.core.classify;

import java.util.Arrays;
import java.util.List;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.text.Span;

/**
 * Two words side by side that change places, {@code عدة بلدات} and {@code بلدات عدة}, and may leave a proclitic behind:
 * {@code للرسم والخط} and {@code للخط والرسم}.
 *
 * @param fromA index in the gap of A where the two words start
 * @param fromB index in the gap of B where they start
 */
record ExchangedWords(int fromA, int fromB) {

    /** The alignment without the pairs that cross such an exchange, so that all four words stand in one gap; where three
     * words turn round, the paired one stays where it is. */
    static Alignment freed(Alignment alignment, Passage a, Passage b) {
        if (alignment.size() == a.size() || alignment.size() == b.size()) {
            return alignment; // no word is free to change places with
        }
        boolean[] pairedA = paired(alignment.a(), a.size());
        boolean[] pairedB = paired(alignment.b(), b.size());
        int[] keptA = new int[alignment.size()];
        int[] keptB = new int[alignment.size()];
        int kept = 0;
        for (int pair = 0; pair < alignment.size(); pair++) {
            int i = alignment.a()[pair];
            int j = alignment.b()[pair];
            boolean withNext = isFree(pairedA, i + 1) && isFree(pairedB, j - 1) && areExchanged(a, i, b, j - 1)
                    && !(isFree(pairedA, i + 2) && isFree(pairedB, j - 2) && a.key(i + 2) == b.key(j - 2));
            boolean withLast = isFree(pairedA, i - 1) && isFree(pairedB, j + 1) && areExchanged(a, i - 1, b, j)
                    && !(isFree(pairedA, i - 2) && isFree(pairedB, j + 2) && a.key(i - 2) == b.key(j + 2));
            if (withNext == withLast) {
                keptA[kept] = i;
                keptB[kept++] = j;
            }
        }
        return kept == alignment.size() ? alignment : new Alignment(Arrays.copyOf(keptA, kept), Arrays.copyOf(keptB, kept));
    }

    private static boolean[] paired(int[] positions, int size) {
        boolean[] paired = new boolean[size];
        for (int position : positions) {
            paired[position] = true;
        }
        return paired;
    }

    private static boolean isFree(boolean[] paired, int position) {
        return position >= 0 && position < paired.length && !paired[position];
    }

    private static boolean areExchanged(Passage a, int i, Passage b, int j) {
        return isBeside(a, i + 1) && isBeside(b, j + 1)
                && areExchanged(a.lexeme(i).folded(), a.lexeme(i + 1).folded(), b.lexeme(j).folded(), b.lexeme(j + 1).folded());
    }

    /** Whether only space lies between the word at the position and the one before. */
    private static boolean isBeside(Passage passage, int position) {
        Units units = passage.units();
        return passage.unit(position) == passage.unit(position - 1) + 1
                && new Span(units.end(passage.unit(position - 1)), units.start(passage.unit(position))).of(units.tokens().text()).isBlank();
    }

    /** The first such exchange in two gaps, or {@code null} if there is none. */
    static ExchangedWords first(List<Element> gapA, List<Element> gapB) {
        for (int i = 0; i + 1 < gapA.size(); i++) {
            for (int j = 0; j + 1 < gapB.size(); j++) {
                if (areWords(gapA, i) && areWords(gapB, j) && areExchanged(word(gapA, i), word(gapA, i + 1), word(gapB, j),
                        word(gapB, j + 1))) {
                    return new ExchangedWords(i, j);
                }
            }
        }
        return null;
    }

    private static boolean areWords(List<Element> gap, int at) {
        return !gap.get(at).isMark() && !gap.get(at + 1).isMark();
    }

    private static String word(List<Element> gap, int at) {
        return gap.get(at).lexeme().folded();
    }

    private static boolean areExchanged(String firstOfA, String secondOfA, String firstOfB, String secondOfB) {
        if (Proclitics.withoutLetterAndArticle(firstOfA).equals(Proclitics.withoutLetterAndArticle(firstOfB))) {
            return false;
        }
        boolean and = secondOfA.startsWith("و") && secondOfB.startsWith("و")
                && Proclitics.withoutLetterAndArticle(secondOfA.substring(1)).length() > 1;
        return and && Proclitics.withoutLetterAndArticle(secondOfA.substring(1))
                .equals(Proclitics.withoutLetterAndArticle(firstOfB))
                && Proclitics.withoutLetterAndArticle(secondOfB.substring(1)).equals(Proclitics.withoutLetterAndArticle(firstOfA))
                || Proclitics.withoutArticle(secondOfA).equals(Proclitics.withoutArticle(firstOfB))
                && Proclitics.withoutArticle(secondOfB).equals(Proclitics.withoutArticle(firstOfA));
    }
}
