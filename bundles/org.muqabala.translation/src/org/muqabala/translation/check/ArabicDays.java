package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.text.FoldedWords;

/** Months of both calendars and weekdays in Arabic texts. */
final class ArabicDays {

    /** Words that mean a month only beside a number, and else something common: "practised", "father", "young". */
    private static final Set<String> AMBIGUOUS_MONTHS = Set.of("مارس", "ماي", "اب", "اوت", "جوان");
    private static final Set<String> AMBIGUOUS_WEEKDAYS = Set.of("الاثنين", "الاحد");

    private ArabicDays() {
    }

    static List<DayName> of(Units units) {
        List<DayName> days = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            Lexeme lexeme = units.lexeme(unit);
            if (lexeme.folded().startsWith("#m")) {
                days.add(new DayName(units.span(unit), DayName.Kind.MONTH, (int) lexeme.sense().value(),
                        isCertainMonth(units, unit)));
            } else if (lexeme.has(Feature.WEEKDAY)) {
                days.add(new DayName(units.span(unit), DayName.Kind.WEEKDAY, (int) lexeme.sense().value(),
                        isCertainWeekday(units, unit)));
            }
        }
        return days;
    }

    private static boolean isCertainMonth(Units units, int unit) {
        return !AMBIGUOUS_MONTHS.contains(FoldedWords.of(units.surface(unit)).joined()) || isNumber(units, unit - 1)
                || isNumber(units, unit + 1) || isWord(units, unit - 1, "شهر") || isOtherMonth(units, unit);
    }

    /** {@code كانون الأول (ديسمبر)}: the month by its other name. */
    private static boolean isOtherMonth(Units units, int unit) {
        return unit > 0 && units.lexeme(unit - 1).folded().equals(units.lexeme(unit).folded())
                || unit + 1 < units.size() && units.lexeme(unit + 1).folded().equals(units.lexeme(unit).folded());
    }

    private static boolean isCertainWeekday(Units units, int unit) {
        String word = units.lexeme(unit).folded();
        return AMBIGUOUS_WEEKDAYS.stream().noneMatch(word::endsWith) || isWord(units, unit - 1, "يوم");
    }

    private static boolean isNumber(Units units, int unit) {
        return unit >= 0 && unit < units.size() && units.lexeme(unit).isValue() && units.lexeme(unit).has(Feature.NUMBER);
    }

    private static boolean isWord(Units units, int unit, String word) {
        return unit >= 0 && unit < units.size() && Proclitics.withoutLetterAndArticle(units.lexeme(unit).folded()).equals(word);
    }
}
