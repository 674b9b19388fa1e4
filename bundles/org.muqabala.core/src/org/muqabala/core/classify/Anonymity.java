package org.muqabala.core.classify;

import java.util.List;
import java.util.Set;

/**
 * A source's wish to stay unnamed, {@code طلب عدم نشر اسمه}, {@code رفضت الكشف عن هويتها}: told whole, and a fact.
 *
 * @param from index in the gap where it starts
 * @param to index after it
 */
record Anonymity(int from, int to) {

    /** Most words between the verb and the name. */
    private static final int WITHIN = 5;
    private static final Set<String> VERBS = Set.of("طلب", "طلبت", "طلبوا", "طالبا", "طالبه", "فضل", "فضلت", "فضلوا", "مفضلا",
            "اشترط", "اشترطت", "اشترطوا", "مشترطا", "رفض", "رفضت", "رفضوا", "رافضا");
    private static final Set<String> WITHHELD = Set.of("عدم", "الكشف", "كشف", "ذكر", "نشر", "الافصاح");
    private static final Set<String> NAMES = Set.of("اسمه", "اسمها", "اسمهم", "اسماءهم", "هويته", "هويتها", "هويتهم", "هوياتهم");

    /** The first of them in the gap; {@code null} if there is none, or if the other gap has one too. */
    static Anonymity first(List<Element> gap, List<Element> other) {
        if (gap.size() < 3) {
            return null;
        }
        Anonymity found = first(gap);
        return found == null || first(other) != null ? null : found;
    }

    private static Anonymity first(List<Element> gap) {
        for (int at = 0; at + 2 < gap.size(); at++) {
            int end = isAny(gap.get(at), VERBS) && isAny(gap.get(at + 1), WITHHELD) ? end(gap, at) : -1;
            if (end > at) {
                return new Anonymity(at, end);
            }
        }
        return null;
    }

    private static int end(List<Element> gap, int verb) {
        for (int at = verb + 2; at < Math.min(gap.size(), verb + WITHIN) && !gap.get(at).isMark(); at++) {
            if (isAny(gap.get(at), NAMES)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether the words are such a wish. */
    static boolean isIn(List<String> words) {
        return words.size() > 2 && VERBS.contains(words.get(0)) && NAMES.contains(words.get(words.size() - 1));
    }

    private static boolean isAny(Element element, Set<String> words) {
        return !element.isMark() && words.contains(element.lexeme().folded());
    }
}
