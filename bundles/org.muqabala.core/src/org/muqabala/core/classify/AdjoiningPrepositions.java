package org.muqabala.core.classify;

import java.util.Optional;
import java.util.Set;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/**
 * A verb and the preposition that it takes, {@code تقوم على} against {@code تتألف من}; a preposition and the article that it merges
 * with, {@code للمنطقة} against {@code في المنطقة}; a verb and its auxiliary.
 */
final class AdjoiningPrepositions implements AdjoiningRule {

    /** Prepositions that verbs take. */
    private static final Set<String> TAKEN = Set.of("من", "الي", "علي", "عن", "في", "ب", "ل", "مع");

    @Override
    public Optional<Category> together(Change first, Change second) {
        if (isOtherWord(first) && isPreposition(second) && !(second.isOneSided() && second.present().words().get(0).length() == 1)) {
            return Optional.of(Category.CONTENT);
        }
        if (first.kind() == Change.Kind.WORDS && first.isOneSided() && first.only(Category.FUNCTION) && isArticleOrPreposition(second)) {
            return Optional.of(Category.FUNCTION);
        }
        return isAuxiliary(first) && isOneVerb(second) ? Optional.of(Category.CONTENT) : Optional.empty();
    }

    /** Whether the folded word is a preposition that verbs take. */
    static boolean isTaken(String word) {
        return TAKEN.contains(word);
    }

    /** {@code كان} before a verb of which the other version has the simple past: {@code كان يقودها} and {@code قادها}. */
    private static boolean isAuxiliary(Change change) {
        return AdjoiningRule.isLone(change) && SentenceOpening.areAuxiliaries(change.present().words());
    }

    private static boolean isOneVerb(Change change) {
        boolean words = change.kind() == Change.Kind.FORM || change.kind() == Change.Kind.WORDS && isLoneContent(change.a())
                && isLoneContent(change.b());
        return words && WordShape.PRESENT.fits(change.a().words().get(0)) != WordShape.PRESENT.fits(change.b().words().get(0))
                && Derivation.sameLemma(change.a().words().get(0), change.b().words().get(0));
    }

    private static boolean isOtherWord(Change change) {
        return change.kind() == Change.Kind.WORDS && isLoneContent(change.a()) && isLoneContent(change.b());
    }

    private static boolean isLoneContent(Wording wording) {
        return wording.category() == Category.CONTENT && wording.words().size() == 1 && !wording.words().get(0).startsWith("ال");
    }

    private static boolean isPreposition(Change change) {
        return change.kind() == Change.Kind.WORDS && change.only(Category.FUNCTION) && TAKEN.containsAll(change.a().words())
                && TAKEN.containsAll(change.b().words());
    }

    /** {@code للمنطقة} and {@code المنطقة}. */
    static boolean isArticleOrPreposition(Change change) {
        if (change.kind() != Change.Kind.FORM) {
            return false;
        }
        String first = change.a().words().get(0);
        String second = change.b().words().get(0);
        return first.startsWith("لل") != second.startsWith("لل")
                && Proclitics.withoutArticle(first).equals(Proclitics.withoutArticle(second))
                && first.startsWith("ال") != second.startsWith("ال");
    }
}
