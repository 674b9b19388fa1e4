package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Wording.Category;

/**
 * Joins what one version alone has: neighbouring phrases of content into one, and the marks that set them off with them
 * ({@code ، في مؤتمر صحافي مشترك مع كيري،}).
 */
final class Parentheses {

    private Parentheses() {
    }

    static List<PhraseAligner.Pair> absorbed(List<PhraseAligner.Pair> pairs) {
        List<PhraseAligner.Pair> joined = new ArrayList<>();
        for (PhraseAligner.Pair pair : pairs) {
            PhraseAligner.Pair last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isAlone(last) && isAlone(pair) && (last.a() == null) == (pair.a() == null) && belong(phrase(last), phrase(pair))) {
                Phrase both = phrase(last).joined(phrase(pair), together(phrase(last), phrase(pair)));
                joined.set(joined.size() - 1, last.a() == null ? new PhraseAligner.Pair(null, both) : new PhraseAligner.Pair(both, null));
            } else {
                joined.add(pair);
            }
        }
        return joined;
    }

    private static boolean isAlone(PhraseAligner.Pair pair) {
        return pair.a() == null || pair.b() == null;
    }

    private static Phrase phrase(PhraseAligner.Pair pair) {
        return pair.a() == null ? pair.b() : pair.a();
    }

    private static boolean belong(Phrase first, Phrase second) {
        if (first.isMark() && second.isMark()) {
            return false;
        }
        if (first.isMark() || second.isMark()) {
            Phrase mark = first.isMark() ? first : second;
            Phrase words = first.isMark() ? second : first;
            return words.category() == Category.CONTENT && mark.clauseMark();
        }
        return isContent(first) && isContent(second);
    }

    private static boolean isContent(Phrase phrase) {
        return phrase.category() == Category.CONTENT || phrase.category() == Category.NAME && phrase.elements().size() > 1
                || phrase.category() == Category.ADVERB;
    }

    private static Category together(Phrase first, Phrase second) {
        return first.category() == second.category() ? first.category() : Category.CONTENT;
    }
}
