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

/** Numbers whose value or exactness changes. */
final class NumberClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "number";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.either(Category.NUMBER)) {
            return Optional.empty();
        }
        boolean approximate = !change.a().has(Feature.NUMBER) && !change.b().has(Feature.NUMBER) && !change.a().has(Feature.DIGITS)
                && !change.b().has(Feature.DIGITS);
        String rule = approximate ? "number.exactness" : change.isOneSided() ? "number.one-sided" : "number.value";
        return Optional.of(new Verdict(DivergenceType.NUMBER, Significance.SUBSTANTIVE, Reason.of(rule, change.a().text(), change.b().text())));
    }
}
