package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Days and times: another day, a day that only one version names, another way to say the same. */
final class DateClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "date";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.either(Category.DATE)) {
            return Optional.empty();
        }
        if (namesMonthBeside(change)) {
            return verdict(Significance.COSMETIC, "date.month-in-both-calendars", change);
        }
        if (onlyRelative(change.a()) && onlyRelative(change.b())) {
            return verdict(Significance.STYLISTIC, "date.relative-word", change);
        }
        if (change.isOneSided() && onlyWeekday(change.present()) && change.context().dateBeside()) {
            return verdict(Significance.STYLISTIC, "date.weekday", change);
        }
        return verdict(Significance.SUBSTANTIVE, change.isOneSided() ? "date.one-sided" : "date.other-day", change);
    }

    /** {@code ديسمبر/كانون الأول} against {@code كانون الأول}: the second name of a month that both have. */
    private static boolean namesMonthBeside(Change change) {
        return change.isOneSided() && change.present().words().size() == 1 && change.present().words().get(0).startsWith("#m")
                && (change.present().words().get(0).equals(change.context().nextWord())
                        || change.present().words().get(0).equals(change.context().previousWord()));
    }

    private static boolean onlyRelative(Wording wording) {
        return wording.senses().stream().allMatch(sense -> sense.has(Feature.RELATIVE_WORD));
    }

    private static boolean onlyWeekday(Wording wording) {
        return wording.senses().stream().allMatch(sense -> sense.has(Feature.WEEKDAY) || sense.has(Feature.FUNCTION));
    }

    private static Optional<Verdict> verdict(Significance significance, String rule, Change change) {
        return Optional.of(new Verdict(DivergenceType.DATE, significance, Reason.of(rule, change.a().text(), change.b().text())));
    }
}
