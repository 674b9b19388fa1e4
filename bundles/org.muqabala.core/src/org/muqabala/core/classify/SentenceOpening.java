package org.muqabala.core.classify;

import java.util.List;
import java.util.Set;

/**
 * What opens a sentence whose verb stands behind its subject: {@code وكانت الشركة أعلنت} for {@code وأعلنت الشركة},
 * {@code يشار إلى أن السعر ارتفع} for {@code وارتفع السعر}, {@code وما زالت الصفقة تحتاج} for {@code وتحتاج الصفقة}.
 */
final class SentenceOpening {

    /** What stands in the place of a verb that moved behind its subject. */
    private static final Set<String> AUXILIARIES = Set.of("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا");
    private static final Set<String> OPENERS = Set.of("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا", "سبق", "وسبق", "ان",
            "قد", "وقد", "ما", "وما", "لا", "ولا", "زال", "زالت", "زالوا", "يزال", "تزال", "يزالون", "يشار", "ويشار", "يذكر",
            "ويذكر", "الي", "تجدر", "وتجدر", "الاشاره", "بات", "باتت", "وبات", "وباتت");

    private SentenceOpening() {
    }

    /** Whether the folded word is an auxiliary of the past. */
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** Whether all of the folded words are. */
    static boolean areAuxiliaries(List<String> words) {
        return AUXILIARIES.containsAll(words);
    }

    /** How many elements at the head of the gap are such an opening; 0 if it does not begin with one. */
    static int length(List<Element> gap) {
        int length = 0;
        while (length < gap.size() && !gap.get(length).isMark() && OPENERS.contains(gap.get(length).lexeme().folded())) {
            length++;
        }
        return length;
    }
}
