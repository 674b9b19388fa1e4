package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;

/** Two forms of one lemma. */
final class InflectionClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "inflection";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change.kind() == Change.Kind.FORM
                ? Optional.of(new Verdict(DivergenceType.INFLECTION, Significance.STYLISTIC, Reason.of("inflection", change.a().text(), change.b().text())))
                : Optional.empty();
    }
}
