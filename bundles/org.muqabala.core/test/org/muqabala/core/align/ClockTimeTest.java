package org.muqabala.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time of the clock has one value however it is written. */
class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({ "3, مساء, #t15:00", "3, صباحا, #t3:00", "12, ظهرا, #t12:00", "1, ظهرا, #t13:00", "11, ليلا, #t23:00", "2, ليلا, #t2:00", "12, ليلا, #t0:00", "9, م, #t21:00" })
    void thePartOfTheDayTellsTheHour(int hour, String part, String value) {
        assertEquals(value, ClockTime.of(hour).in(ClockTime.part(part).orElseThrow()).value());
    }

    @ParameterizedTest
    @CsvSource({ "15:00, #t15:00", "08:30, #t8:30", "0:05, #t0:05", "8:30, #t8:30?" })
    void digits(String digits, String value) {
        assertEquals(value, ClockTime.ofDigits(digits).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({ "2:1", "25:00", "12:60", "1:2:3", "15" })
    void otherDigitsAreNoTimes(String digits) {
        assertTrue(ClockTime.ofDigits(digits).isEmpty());
    }

    @Test
    void theFaceOfTheClockAloneIsNoTimeOfTheDay() {
        assertNotEquals(ClockTime.of(15).value(), ClockTime.of(3).value());
    }
}
