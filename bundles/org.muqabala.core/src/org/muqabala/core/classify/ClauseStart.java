package org.muqabala.core.classify;

import java.util.Set;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** Where a clause begins and so, in Arabic news, a verb is to be expected. */
final class ClauseStart {

    /** Particles behind which a verb stands. */
    private static final Set<String> BEFORE_VERBS = Set.of("أن", "ان", "لم", "لن", "لا", "قد", "وقد", "الذي", "التي", "الذين",
            "كما", "حيث", "إذ", "حين", "بينما", "فيما", "بعدما", "عندما", "ولم", "ولن", "ولا", "أنه", "أنها", "إنه", "إنها",
            "ثم", "ما", "كان", "كانت", "وكان", "وكانت", "كانوا");

    /** Whether a mark, the text's start or such a particle stands before the span. */
    boolean begins(String text, Span span) {
        int at = span.start();
        while (at > 0 && Characters.isSpace(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0 || at < span.start() && !Character.isLetterOrDigit(text.charAt(at - 1))
                && !Characters.isTatweelOrMark(text.charAt(at - 1))) {
            return true;
        }
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || Characters.isTatweelOrMark(text.charAt(start - 1)))) {
            start--;
        }
        return BEFORE_VERBS.contains(text.substring(start, at));
    }
}
