package org.muqabala.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MonthPageTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2031, 2);
    private static final int CELLS = MonthPage.WEEKS * MonthPage.DAYS;

    @Test
    void theMonthIsCalledAsInTheLanguageOfTheInterface() {
        assertEquals("فبراير 2031", page("ar").title());
        assertEquals("February 2031", page("en").title());
    }

    @Test
    void weeksBeginWhereTheyBeginInTheCountry() {
        assertEquals(DayOfWeek.SATURDAY, page("ar-EG").week().get(0));
        assertEquals(DayOfWeek.SUNDAY, page("ar-SA").week().get(0));
        assertEquals(DayOfWeek.MONDAY, page("ar-TN").week().get(0));
    }

    @Test
    void everyDayStandsOnceUnderItsName() {
        for (String country : List.of("ar-EG", "en-US", "en-GB")) {
            for (YearMonth month = FEBRUARY; month.getYear() < 2033; month = month.plusMonths(1)) {
                MonthPage page = new MonthPage(month, Locale.forLanguageTag(country));
                List<LocalDate> days = IntStream.range(0, CELLS).mapToObj(page::day).flatMap(Optional::stream).toList();
                assertEquals(month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList(), days);
                for (int cell = 0; cell < CELLS; cell++) {
                    DayOfWeek column = page.week().get(cell % MonthPage.DAYS);
                    page.day(cell).ifPresent(day -> assertEquals(column, day.getDayOfWeek()));
                }
            }
        }
    }

    private static MonthPage page(String language) {
        return new MonthPage(FEBRUARY, Locale.forLanguageTag(language));
    }
}
