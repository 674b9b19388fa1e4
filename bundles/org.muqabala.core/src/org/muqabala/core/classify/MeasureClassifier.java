package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;

/** A measure written out in one version and shortened in the other: {@code كيلومترا} and {@code كلم}. */
final class MeasureClassifier implements DivergenceClassifier {

    private final Lexicon lexicon;

    MeasureClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "measure";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        boolean counted = change.context().numberBeside() || change.context().previousWord().startsWith("#");
        if (!counted || change.kind() != Change.Kind.WORDS || change.a().words().size() != 1 || change.b().words().size() != 1
                || !lexicon.areOneMeasure(change.a().words().get(0), change.b().words().get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(DivergenceType.NUMBER, Significance.COSMETIC, Reason.of("number.same-measure", change.a().text(), change.b().text())));
    }
}
