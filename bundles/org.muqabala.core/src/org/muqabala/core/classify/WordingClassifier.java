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

    private final Lexicon lexicon;

    WordingClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return Optional.of(change.isOneSided() ? oneSided(change) : exchanged(change));
    }

    private static Verdict oneSided(Change change) {
        Wording present = change.present();
        long content = present.senses().stream().filter(sense -> !sense.has(Feature.FUNCTION)).count();
        boolean fact = content >= FACT || present.has(Feature.DIGITS) || present.has(Feature.GIVEN_NAME);
        boolean added = change.a().isEmpty();
        return new Verdict(added ? DivergenceType.ADDITION : DivergenceType.OMISSION, fact ? Significance.SUBSTANTIVE : Significance.STYLISTIC,
                Reason.of((added ? "addition" : "omission") + (fact ? ".fact" : ".phrase"), present.text()));
    }

    private Verdict exchanged(Change change) {
        boolean sameFacts = areSynonyms(change.a(), change.b()) || change.only(Category.ADVERB)
                || change.either(Category.ADVERB) && !change.only(Category.CONTENT) || change.either(Category.FUNCTION);
        return new Verdict(DivergenceType.LEXICAL, sameFacts ? Significance.STYLISTIC : Significance.SUBSTANTIVE,
                Reason.of(sameFacts ? "wording.synonym" : "wording.other", change.a().text(), change.b().text()));
    }

    private boolean areSynonyms(Wording a, Wording b) {
        return a.words().stream().anyMatch(word -> b.words().stream().anyMatch(other -> lexicon.areSynonyms(word, other)));
    }
}
