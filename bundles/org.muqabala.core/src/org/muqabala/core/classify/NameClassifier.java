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

/** Names and titles: a longer or shorter form, a title for a name, another person. */
final class NameClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "name";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        boolean title = change.kind() == Change.Kind.FORM && change.a().has(Feature.TITLE) && change.b().has(Feature.TITLE);
        if (!title && !change.either(Category.NAME)) {
            return Optional.empty();
        }
        boolean other = change.only(Category.NAME) && !change.isOneSided() && !change.a().has(Feature.TITLE) && !change.b().has(Feature.TITLE)
                && change.a().words().stream().noneMatch(change.b().words()::contains);
        String rule = other ? "name.other" : change.isOneSided() ? "name.one-sided" : "name.form";
        return Optional.of(new Verdict(DivergenceType.NAME, other ? Significance.SUBSTANTIVE : Significance.STYLISTIC,
                Reason.of(rule, change.a().text(), change.b().text())));
    }
}
