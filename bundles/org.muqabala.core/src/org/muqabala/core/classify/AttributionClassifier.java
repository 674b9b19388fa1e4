package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Strength;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Who says it, and how strongly it is put. */
final class AttributionClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "attribution";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.either(Category.REPORTING)) {
            return Optional.empty();
        }
        Optional<Strength> before = strength(change.a());
        Optional<Strength> after = strength(change.b());
        boolean weighs = before.isPresent() && after.isPresent() && before.get() != after.get();
        return Optional.of(new Verdict(DivergenceType.ATTRIBUTION, weighs ? Significance.SUBSTANTIVE : Significance.STYLISTIC,
                Reason.of(weighs ? "attribution.strength" : change.isOneSided() ? "attribution.one-sided" : "attribution.verb",
                        change.a().text(), change.b().text())));
    }

    private static Optional<Strength> strength(Wording wording) {
        return wording.senses().stream().flatMap(sense -> sense.strength().stream()).findFirst();
    }
}
