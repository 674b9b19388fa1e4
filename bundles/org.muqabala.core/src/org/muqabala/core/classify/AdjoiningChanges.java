package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Span;

/**
 * Joins two changes side by side that are one turn of phrase: a verb and the preposition that it takes, {@code تقوم على} against
 * {@code تتألف من}; a preposition and the article that it merges with, {@code للمنطقة} against {@code في المنطقة}; a body by its
 * whole name and by the head of it, {@code أعضاء المجلس} against {@code الأعضاء}.
 */
final class AdjoiningChanges {

    /** Prepositions that verbs take. */
    private static final Set<String> TAKEN = Set.of("من", "الي", "علي", "عن", "في", "ب", "ل", "مع");

    private final String textA;
    private final String textB;

    AdjoiningChanges(String textA, String textB) {
        this.textA = textA;
        this.textB = textB;
    }

    List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Optional<Category> category = last == null || !adjoin(last, change) ? Optional.empty() : together(last, change);
            if (category.isPresent()) {
                joined.set(joined.size() - 1, one(last, change, category.get()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /** What the two are together; empty if they stay two. */
    private static Optional<Category> together(Change first, Change second) {
        if (isOtherWord(first) && isPreposition(second) && !(second.isOneSided() && second.present().words().get(0).length() == 1)) {
            return Optional.of(Category.CONTENT);
        }
        if (first.kind() == Change.Kind.WORDS && first.isOneSided() && first.only(Category.FUNCTION) && isArticleOrPreposition(second)) {
            return Optional.of(Category.FUNCTION);
        }
        if (isBound(first) && isNumber(second)) {
            return Optional.of(Category.NUMBER);
        }
        if (isAuxiliary(first) && isOneVerb(second)) {
            return Optional.of(Category.CONTENT);
        }
        return isHeadOfName(first) && isRestOfName(second, first) ? Optional.of(Category.NAME) : Optional.empty();
    }

    /** {@code أكثر من} before a number that the versions write in two ways. */
    private static boolean isBound(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && change.only(Category.NUMBER) && change.present().has(Feature.APPROXIMATOR)
                && !change.present().has(Feature.NUMBER) && !change.present().has(Feature.DIGITS);
    }

    private static boolean isNumber(Change change) {
        return change.kind() == Change.Kind.SPELLING && WordShape.DIGITS.fits(change.a().words().get(0)) && change.a().has(Feature.DIGITS) != change.b().has(Feature.DIGITS);
    }

    /** {@code كان} before a verb of which the other version has the simple past: {@code كان يقودها} and {@code قادها}. */
    private static boolean isAuxiliary(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && GapReader.AUXILIARIES.containsAll(change.present().words());
    }

    private static boolean isOneVerb(Change change) {
        boolean words = change.kind() == Change.Kind.FORM || change.kind() == Change.Kind.WORDS && isLoneContent(change.a()) && isLoneContent(change.b());
        return words && isPresent(change.a().words().get(0)) != isPresent(change.b().words().get(0))
                && Derivation.sameLemma(change.a().words().get(0), change.b().words().get(0));
    }

    private static boolean isPresent(String word) {
        return WordShape.PRESENT.fits(word);
    }

    private static boolean isOtherWord(Change change) {
        return change.kind() == Change.Kind.WORDS && isLoneContent(change.a()) && isLoneContent(change.b());
    }

    private static boolean isLoneContent(Wording wording) {
        return wording.category() == Category.CONTENT && wording.words().size() == 1 && !wording.words().get(0).startsWith("ال");
    }

    private static boolean isPreposition(Change change) {
        return change.kind() == Change.Kind.WORDS && change.only(Category.FUNCTION) && TAKEN.containsAll(change.a().words()) && TAKEN.containsAll(change.b().words());
    }

    /** {@code للمنطقة} and {@code المنطقة}. */
    static boolean isArticleOrPreposition(Change change) {
        if (change.kind() != Change.Kind.FORM) {
            return false;
        }
        String first = change.a().words().get(0);
        String second = change.b().words().get(0);
        return first.startsWith("لل") != second.startsWith("لل") && Proclitics.withoutArticle(first).equals(Proclitics.withoutArticle(second))
                && first.startsWith("ال") != second.startsWith("ال");
    }

    /** {@code أعضاء} and {@code الأعضاء}, {@code نواب} and {@code نوابه}. */
    private static boolean isHeadOfName(Change change) {
        return change.kind() == Change.Kind.FORM && (change.a().has(Feature.SOURCE) || change.b().has(Feature.SOURCE) || change.a().has(Feature.TITLE) || change.b().has(Feature.TITLE))
                && isDefinite(change.a()) != isDefinite(change.b());
    }

    private static boolean isDefinite(Wording wording) {
        return Proclitics.withoutLetter(wording.words().get(0)).startsWith("ال") || wording.words().get(0).startsWith("ال")
                || wording.text().endsWith("ه") || wording.text().endsWith("ها") || wording.text().endsWith("هم");
    }

    /** What only the version has whose head of the name is not definite by itself. */
    private static boolean isRestOfName(Change change, Change head) {
        boolean inA = !change.a().isEmpty();
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && change.present().words().get(0).startsWith("ال")
                && !isDefinite(inA ? head.a() : head.b()) && change.present().words().size() <= 2
                && (change.present().category() == Category.CONTENT || change.present().category() == Category.NAME);
    }

    /** Whether only space lies between the two in each version that has both. */
    private boolean adjoin(Change first, Change second) {
        return adjoin(first.a(), second.a(), textA) && adjoin(first.b(), second.b(), textB);
    }

    private static boolean adjoin(Wording first, Wording second, String text) {
        int from = first.span().end();
        int to = second.span().start();
        return from <= to && text.substring(from, to).isBlank() && text.substring(from, to).indexOf('\n') < 0;
    }

    private Change one(Change first, Change second, Category category) {
        return new Change(Change.Kind.WORDS, one(first.a(), second.a(), category, textA), one(first.b(), second.b(), category, textB), first.context());
    }

    private static Wording one(Wording first, Wording second, Category category, String text) {
        if (first.isEmpty() || second.isEmpty()) {
            Wording only = first.isEmpty() ? second : first;
            return only.isEmpty() ? only : new Wording(only.span(), only.text(), only.words(), only.senses(), category, only.quoted());
        }
        Span span = Span.covering(first.span(), second.span());
        List<String> words = new ArrayList<>(first.words());
        words.addAll(second.words());
        List<Sense> senses = new ArrayList<>(first.senses());
        senses.addAll(second.senses());
        return new Wording(span, span.of(text), words, senses, category, first.quoted() && second.quoted());
    }
}
