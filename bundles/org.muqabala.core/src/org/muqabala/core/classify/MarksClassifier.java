package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.text.Characters;

/** Marks: quotation marks that make speech direct or take that back, and all others. */
final class MarksClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "marks";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.kind() != Change.Kind.MARKS) {
            return Optional.empty();
        }
        String rule = rule(change);
        return Optional.of(rule.startsWith("quotation")
                ? new Verdict(DivergenceType.QUOTATION, Significance.SUBSTANTIVE, Reason.of(rule))
                : new Verdict(DivergenceType.PUNCTUATION, Significance.COSMETIC, Reason.of(rule)));
    }

    private static String rule(Change change) {
        boolean quote = isQuote(change.a().text()) || isQuote(change.b().text());
        if (!quote) {
            return "marks.changed";
        }
        if (!change.isOneSided()) {
            return "marks.quote-style";
        }
        if (!change.context().quotesSpeech()) {
            return "marks.quoted-term";
        }
        return change.a().isEmpty() ? "quotation.appears" : "quotation.vanishes";
    }

    private static boolean isQuote(String text) {
        return !text.isEmpty() && Characters.isQuote(text.charAt(0));
    }
}
