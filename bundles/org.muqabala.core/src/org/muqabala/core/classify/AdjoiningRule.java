package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording.Category;

/** Tells of two changes, between which both versions have only space, whether an editor sees one. */
interface AdjoiningRule {

    /** What the two are together; empty if this rule leaves them two. */
    Optional<Category> together(Change first, Change second);

    /** Whether the change is words that one version alone has. */
    static boolean isLone(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && !change.present().words().isEmpty();
    }

    /** Whether either version alone has one of the two: {@code العام الماضي} here and {@code في 2024} there. */
    static boolean areOpposite(Change first, Change second) {
        return isLone(first) && isLone(second) && first.a().isEmpty() != second.a().isEmpty();
    }

    /** Whether both versions have words, and not the same. */
    static boolean isPair(Change change) {
        return change.kind() == Change.Kind.WORDS && !change.a().words().isEmpty() && !change.b().words().isEmpty();
    }

    /** Whether the two are one word each, and forms of one lemma. */
    static boolean areForms(Change change) {
        return change.kind() == Change.Kind.FORM || isPair(change) && WordMeanings.isWordForWord(change)
                && Derivation.sameLemma(change.a().words().get(0), change.b().words().get(0));
    }

    /** Whether no mark stands among the words of either version. */
    static boolean isPlain(Change change) {
        return isPlain(change.a().text()) && isPlain(change.b().text());
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(at -> Character.isLetterOrDigit(at) || Character.isSpaceChar(at)
                || Character.getType(at) == Character.NON_SPACING_MARK
                || at == '\u0640');
    }
}
