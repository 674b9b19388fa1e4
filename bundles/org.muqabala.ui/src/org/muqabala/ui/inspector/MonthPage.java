package org.muqabala.ui.inspector;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One month as a calendar shows it: weeks of seven days that begin where weeks begin in the locale, under names in its language.
 *
 * @param month what is shown
 * @param locale of the names and of the first day of the week
 */
record MonthPage(YearMonth month, Locale locale) {

    static final int DAYS = DayOfWeek.values().length;

    /** As many as the longest month touches. */
    static final int WEEKS = 6;

    /** The month and the year, in words. */
    String title() {
        return month.format(DateTimeFormatter.ofPattern("LLLL uuuu", locale));
    }

    /** The days of a week in their order. */
    List<DayOfWeek> week() {
        return Stream.iterate(WeekFields.of(locale).getFirstDayOfWeek(), day -> day.plus(1)).limit(DAYS).toList();
    }

    /** A letter or two that stand for the day over its column. */
    String initial(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
    }

    String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /**
     * The day in a cell of the page.
     *
     * @param cell from 0, week after week, up to {@link #WEEKS} times {@link #DAYS}
     * @return empty where the cell lies before or after the month
     */
    Optional<LocalDate> day(int cell) {
        int before = week().indexOf(month.atDay(1).getDayOfWeek());
        int day = cell - before + 1;
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }
}
