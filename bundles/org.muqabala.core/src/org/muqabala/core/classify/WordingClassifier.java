package org.muqabala.core.classify;

import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** All other words: exchanged, added or dropped. The last in rank; decides on everything. */
final class WordingClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "wording";
    }

    /** From so many content words on, what one version alone has is a fact and no mere phrase. */
    private static final int FACT = 3;

    /** Prepositions behind which a place or an occasion stands. */
    private static final Set<String> PLACING = Set.of("في", "من", "الي", "قرب", "وسط", "داخل", "خارج", "امام", "قبل", "بعد", "خلال", "ضد", "مع");

    private final Lexicon lexicon;

    WordingClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.kind() == Change.Kind.SPELLING) {
            return Optional.of(spelledApart(change));
        }
        return Optional.of(change.isOneSided() ? oneSided(change) : exchanged(change));
    }

    /** Two spellings that the profile does not count as one word. */
    private static Verdict spelledApart(Change change) {
        boolean particles = change.a().has(Feature.FUNCTION) && change.b().has(Feature.FUNCTION);
        return new Verdict(particles ? DivergenceType.FUNCTION_WORD : DivergenceType.LEXICAL, particles ? Significance.STYLISTIC : Significance.SUBSTANTIVE,
                Reason.of("wording.spelled-apart", change.a().text(), change.b().text()));
    }

    private static Verdict oneSided(Change change) {
        boolean fact = carriesFact(change.present());
        boolean added = change.a().isEmpty();
        return new Verdict(added ? DivergenceType.ADDITION : DivergenceType.OMISSION, fact ? Significance.SUBSTANTIVE : Significance.STYLISTIC,
                Reason.of((added ? "addition" : "omission") + (fact ? ".fact" : ".phrase"), change.present().text()));
    }

    /** Numbers, names, places and longer phrases do; an adjective and set phrases such as {@code في هذا السياق} do not. */
    private static boolean carriesFact(Wording wording) {
        if (wording.has(Feature.DIGITS) || wording.has(Feature.NUMBER) || wording.has(Feature.GIVEN_NAME)) {
            return true;
        }
        long content = wording.senses().stream().filter(sense -> !sense.has(Feature.FUNCTION) && !sense.has(Feature.SET_PHRASE)).count();
        if (wording.has(Feature.SET_PHRASE)) {
            return content > FACT;
        }
        return content >= FACT || content > 0 && PLACING.contains(wording.words().get(0));
    }

    private Verdict exchanged(Change change) {
        boolean sameFacts = areSynonyms(change.a(), change.b()) || change.only(Category.ADVERB)
                || change.either(Category.ADVERB) && !change.only(Category.CONTENT) || change.either(Category.FUNCTION);
        boolean verb = !sameFacts && isOtherVerb(change);
        return new Verdict(DivergenceType.LEXICAL, sameFacts || verb ? Significance.STYLISTIC : Significance.SUBSTANTIVE,
                Reason.of(sameFacts ? "wording.synonym" : verb ? "wording.verb" : "wording.other", change.a().text(), change.b().text()));
    }

    /** Desks say the same with other verbs all the time; the list holds those that say the opposite or another thing. */
    private boolean isOtherVerb(Change change) {
        return change.kind() == Change.Kind.WORDS && mayBeVerb(change.a()) && mayBeVerb(change.b())
                && (change.context().clauseBegins() || areFormedAsVerbs(change.a().words().get(0), change.b().words().get(0)))
                && !lexicon.areOpposites(change.a().words().get(0), change.b().words().get(0));
    }

    /** Both with the sign of the third person, or both with the ending of the feminine past. */
    private static boolean areFormedAsVerbs(String first, String second) {
        return first.matches("[وف]?ي.{2,}") && second.matches("[وف]?ي.{2,}") || first.matches(".{2,}[^ا]ت") && second.matches(".{2,}[^ا]ت");
    }

    private static boolean mayBeVerb(Wording wording) {
        if (wording.words().size() != 1 || wording.category() != Category.CONTENT) {
            return false;
        }
        String word = wording.words().get(0);
        return !word.startsWith("ال") && !word.startsWith("وال") && !word.endsWith("ه");
    }

    private boolean areSynonyms(Wording a, Wording b) {
        return a.words().stream().anyMatch(word -> b.words().stream()
                .anyMatch(other -> lexicon.areSynonyms(word, other) || carriesContent(a, word) && carriesContent(b, other) && Derivation.sameRoot(word, other)));
    }

    private static boolean carriesContent(Wording wording, String word) {
        return !wording.senses().get(wording.words().indexOf(word)).has(Feature.FUNCTION);
    }
}
