package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;

/**
 * Two words of one gap that say the same or the opposite by the word lists, or that derive from each other: {@code تراجع} and
 * {@code هبوط} in {@code على تراجع} and {@code إلى هبوط}. They are held against each other, whatever stands around them.
 *
 * @param atA index in the gap of A
 * @param atB index in the gap of B
 */
record KinWords(int atA, int atB) {

    /** Features of words that are told by what they are and not by what they mean. */
    private static final int OTHER_KINDS = Feature.REPORTING.bit() | Feature.NUMBER.bit() | Feature.DIGITS.bit()
            | Feature.MONTH.bit() | Feature.WEEKDAY.bit()
            | Feature.TIME_OF_DAY.bit() | Feature.RELATIVE_DAY.bit() | Feature.RELATIVE_WORD.bit() | Feature.TITLE.bit()
                    | Feature.GIVEN_NAME.bit()
            | Feature.APPROXIMATOR.bit();

    /** Largest gap in which they are looked for, in pairs of words. */
    private static final int LARGEST_GAP = 900;

    /** What words that say the same are worth, against words that only seem to derive from each other. */
    private static final int MEANING = 3;
    private static final int DERIVATION = 2;

    /** The kin words of two gaps that, taken in reading order, are worth most together; of equal choices those that stand more alike. */
    static List<KinWords> in(List<Element> gapA, List<Element> gapB, NameBook names, Lexicon lexicon) {
        if ((long) gapA.size() * gapB.size() > LARGEST_GAP || gapA.isEmpty() || gapB.isEmpty()) {
            return List.of();
        }
        int[][] worths = new int[gapA.size()][gapB.size()];
        int[][] best = new int[gapA.size() + 1][gapB.size() + 1];
        for (int i = gapA.size() - 1; i >= 0; i--) {
            for (int j = gapB.size() - 1; j >= 0; j--) {
                int worth = worth(gapA.get(i), gapB.get(j), names, lexicon);
                worths[i][j] = worth == 0 ? 0 : worth * LARGEST_GAP - Math.abs(i * gapB.size() - j * gapA.size());
                best[i][j] = Math.max(worth > 0 ? worths[i][j] + best[i + 1][j + 1] : 0,
                        Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<KinWords> kin = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (best[i][j] > 0) {
            if (worths[i][j] > 0 && best[i][j] == worths[i][j] + best[i + 1][j + 1]) {
                kin.add(new KinWords(i++, j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return kin;
    }

    /** Whether the two words stand for each other wherever they share a gap. */
    static boolean areKin(Element x, Element y, NameBook names, Lexicon lexicon) {
        return worth(x, y, names, lexicon) > 0;
    }

    private static int worth(Element x, Element y, NameBook names, Lexicon lexicon) {
        if (isDayForIn(x, y) || isDayForIn(y, x)) {
            return DERIVATION;
        }
        if (areQuantities(x, y) && lexicon.areKeptApart(x.lexeme().folded(), y.lexeme().folded())) {
            return MEANING;
        }
        if (!mayBeKin(x, names) || !mayBeKin(y, names)) {
            return 0;
        }
        String wordA = x.lexeme().folded();
        String wordB = y.lexeme().folded();
        if (PhraseAligner.isAudience(wordA) != PhraseAligner.isAudience(wordB)) {
            return 0;
        }
        if (lexicon.areSynonyms(wordA, wordB) || lexicon.areKeptApart(wordA, wordB)) {
            return MEANING;
        }
        return Derivation.sameLemma(wordA, wordB) || Derivation.sameRoot(wordA, wordB) ? DERIVATION : 0;
    }

    /** {@code جميع} and {@code معظم}, of which one is a particle and the other none. */
    private static boolean areQuantities(Element x, Element y) {
        return !x.isMark() && !y.isMark() && x.lexeme().key() >= 0 && y.lexeme().key() >= 0
                && x.lexeme().has(Feature.FUNCTION) != y.lexeme().has(Feature.FUNCTION);
    }

    /** {@code يوم} in {@code يوم الأحد 3 مايو} and {@code في} in {@code في 3 مايو}. */
    private static boolean isDayForIn(Element day, Element in) {
        return !day.isMark() && !in.isMark() && day.lexeme().folded().equals("يوم") && in.lexeme().folded().equals("في");
    }

    private static boolean mayBeKin(Element element, NameBook names) {
        Lexeme word = element.lexeme();
        return word != null && word.key() >= 0 && word.isContent() && (word.sense().features() & OTHER_KINDS) == 0
                && !word.isValue() && !names.holds(word);
    }
}
