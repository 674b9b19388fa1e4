package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Numbers whose value or exactness changes. */
final class NumberClassifier implements DivergenceClassifier {

    /** Verbs before an exact number. */
    private static final Set<String> AMOUNTING = Set.of("بلغ", "بلغت", "يبلغ", "تبلغ", "وصل", "وصلت", "يصل", "تصل", "سجل",
            "سجلت", "يسجل", "تسجل");

    private final Lexicon lexicon;

    NumberClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "number";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (isOneAgainstTwo(change)) {
            return verdict(DivergenceType.NUMBER, Significance.SUBSTANTIVE, "number.dual", change);
        }
        if (!change.either(Category.NUMBER)) {
            return Optional.empty();
        }
        if (lexicon.periods().areEqual(change.a().words(), change.b().words())) {
            return verdict(DivergenceType.NUMBER, Significance.COSMETIC, "number.same-period", change);
        }
        if (change.kind() == Change.Kind.WORDS && Scores.areEqual(scoreWords(change.a()), scoreWords(change.b()))) {
            return verdict(DivergenceType.NUMBER, Significance.COSMETIC, "number.same-value", change);
        }
        if (change.isOneSided() && isSaidByNoun(change.present(), change.context().previousWord())) {
            return verdict(change.a().isEmpty() ? DivergenceType.ADDITION : DivergenceType.OMISSION, Significance.STYLISTIC,
                    "number.said-by-noun", change);
        }
        if (!bounds(change.a()) && !bounds(change.b())) {
            return verdict(DivergenceType.NUMBER, Significance.SUBSTANTIVE,
                    change.isOneSided() ? "number.one-sided" : "number.value", change);
        }
        return change.isOneSided() || kind(change.a()) != kind(change.b())
                ? verdict(DivergenceType.NUMBER, Significance.SUBSTANTIVE, "number.exactness", change)
                : verdict(DivergenceType.LEXICAL, Significance.STYLISTIC, "number.same-exactness", change);
    }

    /** {@code اثنين} behind a dual, {@code واحد} behind a singular: the noun says as much. */
    private static boolean isSaidByNoun(Wording wording, String noun) {
        if (wording.words().size() != 1) {
            return false;
        }
        String number = wording.words().get(0);
        boolean dual = noun.length() > 4 && (noun.endsWith("ين") || noun.endsWith("ان"));
        return number.equals("#2") && dual && !isDigits(wording)
                || number.equals("#1") && !noun.isEmpty() && !noun.startsWith("#") && !dual && !isDigits(wording);
    }

    /** The words of a score; a dash is no word, but stands between two of them or before the last. */
    private static List<String> scoreWords(Wording wording) {
        if (wording.text().indexOf('-') < 0) {
            return wording.words();
        }
        List<String> words = new ArrayList<>(wording.words());
        words.add(words.size() - 1, Scores.DASH);
        return words;
    }

    private static boolean isDigits(Wording wording) {
        return wording.has(Feature.DIGITS);
    }

    /** {@code جندي} against {@code جنديان}, {@code ساعتين} against {@code ساعات}: the dual counts. */
    private static boolean isOneAgainstTwo(Change change) {
        if (change.kind() != Change.Kind.FORM) {
            return false;
        }
        String first = change.a().words().get(0);
        String second = change.b().words().get(0);
        return isDual(first, second) || isDual(second, first);
    }

    private static boolean isDual(String word, String singular) {
        String nominative = singular.endsWith("ا") ? singular.substring(0, singular.length() - 1) : singular;
        String stem = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) + "ت" : nominative;
        boolean certain = word.equals(stem + "ان") || singular.endsWith("ه") && word.equals(stem + "ين");
        boolean plural = singular.endsWith("ات") && (word.equals(singular.substring(0, singular.length() - 2) + "تين")
                || word.equals(singular.substring(0, singular.length() - 2) + "تان"));
        return certain || plural || !word.startsWith("ال") && word.equals(nominative + "ين");
    }

    /** {@code تبلغ} in the place of {@code تتجاوز}: the number behind it is no more bounded. */
    static boolean amounts(Phrase phrase) {
        return phrase.elements().size() == 1 && !phrase.isMark()
                && AMOUNTING.contains(Proclitics.withoutLetter(phrase.elements().get(0).lexeme().folded()));
    }

    /** Whether the phrase holds no number and only bounds one. */
    static boolean isBound(Phrase phrase) {
        return phrase.elements().stream().noneMatch(element -> !element.isMark()
                && (element.lexeme().has(Feature.NUMBER) || element.lexeme().has(Feature.DIGITS)));
    }

    /** Whether the words make a number less exact without giving one. */
    private static boolean bounds(Wording wording) {
        return (wording.has(Feature.APPROXIMATOR) || wording.words().contains("الاقل")) && !wording.has(Feature.NUMBER)
                && !wording.has(Feature.DIGITS);
    }

    /** What the approximator says; a denial turns it round. */
    private static long kind(Wording wording) {
        long kind = wording.senses().stream().filter(sense -> sense.has(Feature.APPROXIMATOR)).findFirst().map(Sense::value).orElse(0L);
        return wording.has(Feature.NEGATION) ? -kind : kind;
    }

    private static Optional<Verdict> verdict(DivergenceType type, Significance significance, String rule, Change change) {
        return Optional.of(new Verdict(type, significance, Reason.of(rule, change.a().text(), change.b().text())));
    }
}
