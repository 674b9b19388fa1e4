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
        if (before.isPresent() && after.isPresent() && before.get() != after.get()) {
            return verdict(Significance.SUBSTANTIVE, "attribution.strength", change);
        }
        if (before.isPresent() && after.isPresent() && reportsAStatement(change.a()) != reportsAStatement(change.b())) {
            return verdict(Significance.SUBSTANTIVE, "attribution.speaker", change);
        }
        return verdict(Significance.STYLISTIC, change.isOneSided() ? "attribution.one-sided" : "attribution.verb", change);
    }

    /** {@code وأضاف أن} where the other version has {@code وأكد} and its subject: what was somebody's own statement is now reported by another. */
    private static boolean reportsAStatement(Wording wording) {
        return wording.words().size() > 1 && wording.words().get(wording.words().size() - 1).equals("ان");
    }

    private static Optional<Verdict> verdict(Significance significance, String rule, Change change) {
        return Optional.of(new Verdict(DivergenceType.ATTRIBUTION, significance, Reason.of(rule, change.a().text(), change.b().text())));
    }

    private static Optional<Strength> strength(Wording wording) {
        return wording.senses().stream().flatMap(sense -> sense.strength().stream()).findFirst();
    }
}
