package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.FactWord;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.lexicon.Strength;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Who says it, and how strongly it is put. */
final class AttributionClassifier implements DivergenceClassifier {

    /** What leads to the source of a statement. */
    static final Set<String> ACCORDING = Set.of("كما", "مثلما", "بحسب", "حسب", "وفق", "وفقا", "نقلا", "استنادا", "حسبما",
            "بحسبما", "وبحسب", "ووفق", "ووفقا");

    private static final Set<String> NAMING_SOURCES = Set.of("بحسب", "حسب", "وفق", "وفقا", "وبحسب", "ووفق", "ووفقا", "نقلا",
            "حسبما", "بحسبما");
    /** {@code قائلا} is no mere form of {@code قال}: it leads to the very words. */
    private static final String TO_SAY = "قال";
    private static final Set<String> COMPARING = Set.of("كما", "مثلما");

    private final Lexicon lexicon;

    AttributionClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "attribution";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.kind() == Change.Kind.SOURCE) {
            return verdict(Significance.STYLISTIC, "attribution.source-moved", change);
        }
        if (change.kind() == Change.Kind.CLAIM) {
            return verdict(Significance.SUBSTANTIVE, "attribution.source-one-sided", change);
        }
        if (change.isOneSided() && namesSource(change.present(), lexicon)) {
            return verdict(Significance.SUBSTANTIVE, "attribution.source-one-sided", change);
        }
        if (isOneForSeveral(change, lexicon) || namesOtherSource(change)) {
            return verdict(Significance.SUBSTANTIVE, "attribution.speaker", change);
        }
        if (leadToOneSource(change)) {
            return verdict(Significance.STYLISTIC, "attribution.verb", change);
        }
        if (!change.either(Category.REPORTING) || areFormsOfOneVerb(change, lexicon)) {
            return Optional.empty();
        }
        if (tracesBack(change.a()) != tracesBack(change.b())) {
            return verdict(Significance.SUBSTANTIVE, "attribution.source-one-sided", change);
        }
        if (losesSpeaker(change.a(), change.b()) || losesSpeaker(change.b(), change.a())) {
            return verdict(Significance.SUBSTANTIVE, "attribution.source-one-sided", change);
        }
        Optional<Strength> before = strength(change.a());
        Optional<Strength> after = strength(change.b());
        if (before.isPresent() && after.isPresent() && before.get() != after.get() && !areSynonyms(change)) {
            return verdict(Significance.SUBSTANTIVE, "attribution.strength", change);
        }
        if (before.isPresent() && after.isPresent() && reportsAStatement(change.a()) != reportsAStatement(change.b())) {
            return verdict(Significance.SUBSTANTIVE, "attribution.speaker", change);
        }
        return verdict(Significance.STYLISTIC, change.isOneSided() ? "attribution.one-sided" : "attribution.verb", change);
    }

    /** {@code وعزا ذلك إلى} against {@code بسبب}: whether the words leave the cause to somebody. */
    private static boolean tracesBack(Wording wording) {
        return wording.words().size() > 1 && wording.words().get(wording.words().size() - 1).equals("الي")
                && TurnOfPhrase.tracesBack(wording.words().get(0));
    }

    /** {@code بحسب} against {@code وفقا ل}. */
    private static boolean leadToOneSource(Change change) {
        return change.kind() == Change.Kind.WORDS && !change.isOneSided() && change.only(Category.FUNCTION)
                && NAMING_SOURCES.contains(change.a().words().get(0)) && NAMING_SOURCES.contains(change.b().words().get(0));
    }

    /** {@code مصدر} behind a verb of saying, for which the other version has {@code مصادر}. */
    static boolean isOneForSeveral(Change change, Lexicon lexicon) {
        boolean words = change.kind() == Change.Kind.FORM || change.kind() == Change.Kind.WORDS;
        if (!words || change.isOneSided() || change.either(Category.MARKS) || number(change.a()) == number(change.b())
                || number(change.a()) == 0 || number(change.b()) == 0) {
            return false;
        }
        String before = change.context().previousWord();
        return lexicon.sense(before).has(Feature.REPORTING) || ACCORDING.contains(before) || before.equals("عن") || before.equals("من");
    }

    /** Whether the first word names one source without its name, or several; 0 if it names none. */
    private static long number(Wording wording) {
        Sense first = wording.senses().get(0);
        return first.has(Feature.SOURCE) ? first.value() : 0;
    }

    /** {@code وذكرت مصادر مصرفية} and {@code وأعلنت الشركتان}. */
    private static boolean namesOtherSource(Change change) {
        return !change.isOneSided() && change.only(Category.REPORTING) && change.a().words().size() > 1 && change.b().words().size() > 1
                && change.a().senses().get(0).has(Feature.REPORTING) && change.b().senses().get(0).has(Feature.REPORTING)
                && change.a().has(Feature.SOURCE) != change.b().has(Feature.SOURCE);
    }

    /** {@code وأضافت الصحيفة} against {@code كما}. */
    private static boolean losesSpeaker(Wording wording, Wording other) {
        return wording.category() == Category.REPORTING && wording.has(Feature.SOURCE) && other.category() == Category.FUNCTION;
    }

    private boolean areSynonyms(Change change) {
        return change.a().words().stream().anyMatch(word -> change.b().words().stream().anyMatch(other -> areSynonyms(word, other)));
    }

    private boolean areSynonyms(String word, String other) {
        return lexicon.areSynonyms(word, other) || lexicon.areSynonyms(lexicon.verbOfSaying(word).orElse(word),
                lexicon.verbOfSaying(other).orElse(other));
    }

    /** {@code معتبرا} and {@code واعتبر}: the verb and its participle. */
    static boolean areFormsOfOneVerb(Change change, Lexicon lexicon) {
        if (change.a().words().size() != 1 || change.b().words().size() != 1) {
            return false;
        }
        Optional<String> verb = lexicon.verbOfSaying(change.a().words().get(0));
        return verb.isPresent() && !verb.get().equals(TO_SAY) && verb.equals(lexicon.verbOfSaying(change.b().words().get(0)));
    }

    /**
     * {@code وأضاف أن} where the other version has {@code وأكد} and its subject: what was somebody's own statement is now
     * reported by another.
     */
    private static boolean reportsAStatement(Wording wording) {
        return wording.words().size() > 1 && wording.words().get(wording.words().size() - 1).equals("ان");
    }

    /**
     * {@code بحسب مصادر في النادي}, {@code قالت مصادر إن}: the words from which somebody's claim becomes the paper's own, or the
     * reverse.
     */
    static boolean namesSource(Wording wording, Lexicon lexicon) {
        return isFrame(wording) || !wording.words().isEmpty() && ACCORDING.contains(wording.words().get(0)) && isSource(wording, lexicon);
    }

    /** Somebody, or something written; {@code وفق القانون} names a rule and no source, {@code كما} compares with anything. */
    private static boolean isSource(Wording wording, Lexicon lexicon) {
        if (wording.has(Feature.SOURCE) || wording.has(Feature.REPORTING) || wording.has(Feature.TITLE)
                || wording.has(Feature.GIVEN_NAME)) {
            return true;
        }
        List<String> content = IntStream.range(1, wording.words().size())
                .filter(i -> !wording.senses().get(i).has(Feature.FUNCTION)).mapToObj(wording.words()::get).toList();
        return !COMPARING.contains(wording.words().get(0)) && !content.isEmpty()
                && content.stream().map(Proclitics::withoutLetterAndArticle).noneMatch(word -> lexicon.is(FactWord.NORM, word));
    }

    /** {@code وقالت مصادر أمنية إن}: a verb of saying with its speaker. */
    private static boolean isFrame(Wording wording) {
        return wording.category() == Category.REPORTING && SpeechParticles.holds(wording.words().get(wording.words().size() - 1))
                && wording.senses().stream().anyMatch(sense -> !sense.has(Feature.REPORTING) && !sense.has(Feature.FUNCTION));
    }

    private static Optional<Verdict> verdict(Significance significance, String rule, Change change) {
        return Optional.of(new Verdict(DivergenceType.ATTRIBUTION, significance, Reason.of(rule, change.a().text(), change.b().text())));
    }

    private static Optional<Strength> strength(Wording wording) {
        return wording.senses().stream().flatMap(sense -> sense.strength().stream()).findFirst();
    }
}
