package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;

/** A month that one version names by both calendar traditions: {@code ديسمبر/كانون الأول}, {@code كانون الثاني (يناير)}. */
final class MonthNamesClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "month-names";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.isOneSided() || !(isSecondName(change) || isItsMark(change))) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(DivergenceType.DATE, Significance.COSMETIC,
                Reason.of("date.month-in-both-calendars", change.a().text(), change.b().text())));
    }

    private static boolean isSecondName(Change change) {
        return change.present().words().size() == 1 && isMonth(change.present().words().get(0))
                && isBeside(change, change.present().words().get(0));
    }

    /** The stroke or parenthesis between the two names; a lone one beside a month goes with the name. */
    private static boolean isItsMark(Change change) {
        String text = change.present().text();
        return change.kind() == Change.Kind.MARKS && text.length() == 1 && "/()".contains(text)
                && (isMonth(change.context().previousWord()) || isMonth(change.context().nextWord()));
    }

    private static boolean isBeside(Change change, String month) {
        return month.equals(change.context().previousWord()) || month.equals(change.context().nextWord());
    }

    private static boolean isMonth(String word) {
        return word.startsWith("#m");
    }
}
