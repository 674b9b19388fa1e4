package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording.Category;

/** All other words: exchanged, added or dropped. The last in rank; decides on everything. */
final class WordingClassifier implements DivergenceClassifier {

    private final FactFinder facts;
    private final WordMeanings meanings;

    WordingClassifier(Lexicon lexicon) {
        facts = new FactFinder(lexicon);
        meanings = new WordMeanings(lexicon);
    }

    @Override
    public String id() {
        return "wording";
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
        return new Verdict(particles ? DivergenceType.FUNCTION_WORD : DivergenceType.LEXICAL,
                particles ? Significance.STYLISTIC : Significance.SUBSTANTIVE,
                Reason.of("wording.spelled-apart", change.a().text(), change.b().text()));
    }

    private Verdict oneSided(Change change) {
        boolean fact = facts.carriesFact(change.present(), change.context());
        boolean added = change.a().isEmpty();
        return new Verdict(added ? DivergenceType.ADDITION : DivergenceType.OMISSION,
                fact ? Significance.SUBSTANTIVE : Significance.STYLISTIC,
                Reason.of((added ? "addition" : "omission") + (fact ? ".fact" : ".phrase"), change.present().text()));
    }

    private Verdict exchanged(Change change) {
        if (meanings.areOneMeasure(change)) {
            return new Verdict(DivergenceType.NUMBER, Significance.COSMETIC,
                    Reason.of("number.same-measure", change.a().text(), change.b().text()));
        }
        if (meanings.arePlacesApart(change)) {
            return lexical(Significance.SUBSTANTIVE, "wording.place", change);
        }
        if (meanings.areSynonyms(change)) {
            return lexical(Significance.STYLISTIC, "wording.synonym", change);
        }
        if (meanings.areKeptApart(change)) {
            return lexical(Significance.SUBSTANTIVE, "wording.kept-apart", change);
        }
        if (change.only(Category.ADVERB) || change.either(Category.ADVERB) && !change.only(Category.CONTENT)
                || change.either(Category.FUNCTION)) {
            return lexical(Significance.STYLISTIC, "wording.synonym", change);
        }
        if (meanings.areVerbs(change)) {
            return lexical(Significance.STYLISTIC, "wording.verb", change);
        }
        return meanings.mayTellApart(change) ? lexical(Significance.SUBSTANTIVE, "wording.other", change)
                : lexical(Significance.STYLISTIC, "wording.noun", change);
    }

    private static Verdict lexical(Significance significance, String rule, Change change) {
        return new Verdict(DivergenceType.LEXICAL, significance, Reason.of(rule, change.a().text(), change.b().text()));
    }
}
