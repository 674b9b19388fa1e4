package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording.Category;

/** Particles, prepositions, conjunctions and pronouns. */
final class FunctionWordClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "function-word";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change.only(Category.FUNCTION)
                ? Optional.of(new Verdict(DivergenceType.FUNCTION_WORD, Significance.STYLISTIC,
                        Reason.of("function-word", change.a().text(), change.b().text())))
                : Optional.empty();
    }
}
