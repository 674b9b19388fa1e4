package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording.Category;

/** Particles, prepositions, conjunctions and pronouns, and the phrases that only lead on. */
final class FunctionWordClassifier implements DivergenceClassifier {

    private final Lexicon lexicon;

    FunctionWordClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "function-word";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (WordMeanings.isWordForWord(change) && lexicon.areKeptApart(change.a().words().get(0), change.b().words().get(0))) {
            return Optional.empty();
        }
        return change.only(Category.FUNCTION) || AdjoiningPrepositions.isArticleOrPreposition(change)
                || change.isOneSided() && change.kind() == Change.Kind.WORDS && change.context().clauseBegins()
                && lexicon.isConnective(change.present().words())
                ? Optional.of(new Verdict(DivergenceType.FUNCTION_WORD, Significance.STYLISTIC,
                        Reason.of("function-word", change.a().text(), change.b().text())))
                : Optional.empty();
    }
}
