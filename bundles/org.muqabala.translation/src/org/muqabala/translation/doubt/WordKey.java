package org.muqabala.translation.doubt;

import java.util.Set;
import java.util.stream.Collectors;

import org.muqabala.core.lexicon.NounForms;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.text.Characters;

/** What a folded word is compared by. */
final class WordKey {

    private WordKey() {
    }

    /** What the word may be a form of: words that share one are not held to be others. */
    static Set<String> forms(String folded) {
        return isArabic(folded) ? NounForms.bases(folded).stream().map(WordKey::withoutArticle).collect(Collectors.toSet())
                : Set.of(withoutPossessive(folded));
    }

    /** One form of the word, without what is written onto it in front and behind. */
    static String stem(String folded) {
        return isArabic(folded) ? Proclitics.withoutLetterAndArticle(folded) : withoutPossessive(folded);
    }

    static boolean isArabic(String word) {
        return !word.isEmpty() && Characters.isArabicLetter(word.codePointAt(0));
    }

    static String withoutPossessive(String word) {
        return word.replaceFirst("['\u2019]s?$", "");
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
