package org.muqabala.core.classify;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Wording.Category;

/**
 * Runs of two gaps that tell one value in other words: {@code يوم واحد} and {@code 24 ساعة}, the 3 of {@code 12/3/2024} and
 * {@code مارس}, {@code نهاية الربع الثالث} and {@code نهاية سبتمبر}.
 *
 * @param category what the runs are
 * @param fromA index in the gap of A where they start
 * @param toA index after them
 * @param fromB index in the gap of B where they start
 * @param toB index after them
 */
record EqualValues(Category category, int fromA, int toA, int fromB, int toB) {

    /** Most words that tell a period: {@code سنتين ونصف السنة}. */
    private static final int LONGEST = 5;

    private static final String BETWEEN_PARTS_OF_DATES = "/-.";

    /** The month with which a part of the year ends. */
    private static final Map<List<String>, String> LAST_MONTHS = Map.of(List.of("الربع", "الاول"), "#m3", List.of("الربع", "#2"), "#m6",
            List.of("الربع", "#3"), "#m9", List.of("الربع", "#4"), "#m12", List.of("النصف", "الاول"), "#m6",
            List.of("النصف", "#2"), "#m12");
    private static final Set<String> ENDS = Set.of("نهايه", "ختام", "اواخر", "اخر");

    /** The first of them in two gaps, the longest that starts there; {@code null} if there is none. */
    static EqualValues first(List<Element> gapA, String textA, List<Element> gapB, String textB, Lexicon lexicon) {
        if (!mayHoldAny(gapA, lexicon) || !mayHoldAny(gapB, lexicon)) {
            return null;
        }
        for (int i = 0; i < gapA.size(); i++) {
            for (int j = 0; j < gapB.size(); j++) {
                EqualValues found = at(gapA, textA, i, gapB, textB, j, lexicon);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean mayHoldAny(List<Element> gap, Lexicon lexicon) {
        for (Element element : gap) {
            if (!element.isMark() && mayHold(element.lexeme().folded(), lexicon)) {
                return true;
            }
        }
        return false;
    }

    private static EqualValues at(List<Element> gapA, String textA, int i, List<Element> gapB, String textB, int j, Lexicon lexicon) {
        if (isMonthNumber(gapA, textA, i, gapB, j)) {
            return new EqualValues(Category.DATE, i, endOfMonthNumber(gapA, textA, i), j, j + 1);
        }
        if (isMonthNumber(gapB, textB, j, gapA, i)) {
            return new EqualValues(Category.DATE, i, i + 1, j, endOfMonthNumber(gapB, textB, j));
        }
        if (isPartOfYear(gapA, i, gapB, j)) {
            return new EqualValues(Category.DATE, i, i + 2, j, j + 1);
        }
        if (isPartOfYear(gapB, j, gapA, i)) {
            return new EqualValues(Category.DATE, i, i + 1, j, j + 2);
        }
        for (int endA = Math.min(gapA.size(), i + LONGEST); endA > i; endA--) {
            List<String> wordsA = words(gapA, textA, i, endA, lexicon);
            for (int endB = Math.min(gapB.size(), j + LONGEST); endB > j && !wordsA.isEmpty(); endB--) {
                List<String> wordsB = words(gapB, textB, j, endB, lexicon);
                if (lexicon.periods().areEqual(wordsA, wordsB) || Scores.areEqual(wordsA, wordsB)) {
                    return new EqualValues(Category.NUMBER, i, endA, j, endB);
                }
            }
        }
        return null;
    }

    /** The folded words if all may tell a period or a score; empty if not. */
    private static List<String> words(List<Element> gap, String text, int from, int to, Lexicon lexicon) {
        List<String> words = gap.subList(from, to).stream().map(element -> word(element, text)).toList();
        return words.stream().allMatch(word -> mayHold(word, lexicon)) ? words : List.of();
    }

    private static String word(Element element, String text) {
        return element.isMark() ? text.charAt(element.span().start()) == '-' ? Scores.DASH : "" : element.lexeme().folded();
    }

    private static boolean mayHold(String word, Lexicon lexicon) {
        return lexicon.periods().mayHold(word) || Scores.mayHold(word);
    }

    /** A stroke and a number in the one gap, the month of that number in the other. */
    private static boolean isMonthNumber(List<Element> gap, String text, int at, List<Element> other, int month) {
        return at + 1 < gap.size() && isStroke(gap.get(at), text) && !gap.get(at + 1).isMark() && !other.get(month).isMark()
                && gap.get(at + 1).lexeme().folded().startsWith("#")
                && other.get(month).lexeme().folded().equals("#m" + gap.get(at + 1).lexeme().folded().substring(1));
    }

    private static int endOfMonthNumber(List<Element> gap, String text, int at) {
        return at + 2 < gap.size() && isStroke(gap.get(at + 2), text) ? at + 3 : at + 2;
    }

    private static boolean isStroke(Element element, String text) {
        return element.isMark() && BETWEEN_PARTS_OF_DATES.indexOf(text.charAt(element.span().start())) >= 0;
    }

    private static boolean isPartOfYear(List<Element> gap, int at, List<Element> other, int month) {
        return at + 1 < gap.size() && !other.get(month).isMark() && gap.subList(at, at + 2).stream().noneMatch(Element::isMark)
                && isLastMonth(gap.subList(at, at + 2).stream().map(element -> element.lexeme().folded()).toList(),
                other.get(month).lexeme().folded());
    }

    private static boolean isLastMonth(List<String> partOfYear, String month) {
        return month.equals(LAST_MONTHS.get(partOfYear));
    }

    /** Whether the two are one day or month behind the folded word: a month and its number, or the part of the year that ends with it. */
    static boolean areOneDate(List<String> first, List<String> second, String previousWord) {
        return isOneDate(first, second, previousWord) || isOneDate(second, first, previousWord);
    }

    private static boolean isOneDate(List<String> words, List<String> month, String previousWord) {
        return month.size() == 1 && (words.size() == 1 && month.get(0).equals("#m" + words.get(0).substring(1))
                || ENDS.contains(previousWord) && isLastMonth(words, month.get(0)));
    }
}
