package org.muqabala.translation.check;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** The names of months and weekdays. */
final class DayTexts {

    private static final int MONTHS = 12;

    private DayTexts() {
    }

    /** What a language calls the day; empty for the months of the Hijri year. */
    static Optional<String> name(DayName day, Locale language) {
        if (day.kind() == DayName.Kind.WEEKDAY) {
            return Optional.of(DayOfWeek.SUNDAY.plus(day.number() - 1).getDisplayName(TextStyle.FULL, language));
        }
        return day.number() > MONTHS ? Optional.empty() : Optional.of(Month.of(day.number())
                .getDisplayName(TextStyle.FULL, language));
    }
}
