package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording.Category;

/** Denial, certainty and obligation that one version has and the other has not. */
final class ModalityClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "modality";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.either(Category.MODALITY)) {
            return Optional.empty();
        }
        boolean negation = change.a().has(Feature.NEGATION) != change.b().has(Feature.NEGATION);
        return Optional.of(new Verdict(DivergenceType.NEGATION_MODALITY, Significance.SUBSTANTIVE,
                Reason.of(negation ? "modality.negation" : "modality.certainty", change.a().text(), change.b().text())));
    }
}
