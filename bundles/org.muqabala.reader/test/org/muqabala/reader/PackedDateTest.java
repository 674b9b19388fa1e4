package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PackedDateTest {

    @Test
    void minutesHoursDaysMonthsAndYearsAreOneNumber() {
        assertEquals("2026-11-22T21:05:00", PackedDate.unpacked(126 << 20 | 11 << 16 | 22 << 11 | 21 << 6 | 5));
    }

    @Test
    void noughtIsNoDateAndNorIsADayThatNeverWas() {
        assertEquals("", PackedDate.unpacked(0));
        assertEquals("", PackedDate.written(2026, 2, 30, 0, 0));
    }
}
