package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording.Category;

/**
 * A verb of saying and its speaker, who is another one: {@code وذكرت مصادر مصرفية} and {@code وأعلنت الشركتان}; one source and
 * several, {@code مصدر طبي} and {@code مصادر طبية}.
 */
final class AdjoiningSpeakers implements AdjoiningRule {

    private final Lexicon lexicon;

    AdjoiningSpeakers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Category> together(Change first, Change second) {
        if (isSaying(first) && isOtherSource(second)) {
            return Optional.of(Category.REPORTING);
        }
        return AttributionClassifier.isOneForSeveral(first, lexicon) && AdjoiningRule.areForms(second)
                ? Optional.of(Category.REPORTING) : Optional.empty();
    }

    private static boolean isSaying(Change change) {
        return AdjoiningRule.isPair(change) && change.only(Category.REPORTING);
    }

    private static boolean isOtherSource(Change change) {
        return AdjoiningRule.isPair(change) && change.only(Category.CONTENT)
                && change.a().has(Feature.SOURCE) != change.b().has(Feature.SOURCE)
                && AdjoiningRule.isPlain(change);
    }
}
