package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;

/** The same words in another place. */
final class OrderClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "order";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change.kind() == Change.Kind.ORDER
                ? Optional.of(new Verdict(DivergenceType.ORDER, Significance.STYLISTIC, Reason.of("order.moved", change.present().text())))
                : Optional.empty();
    }
}
