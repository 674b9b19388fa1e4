package org.muqabala.translation.check;

import org.muqabala.core.text.Span;

/**
 * A month or weekday that a text names.
 *
 * @param place where
 * @param kind which of the two
 * @param number of a month 1 to 12, or 13 to 24 in the Hijri year; of a weekday 1 for Sunday to 7
 * @param certain whether the word means nothing else there
 */
public record DayName(Span place, Kind kind, int number, boolean certain) {

    /** What is named. */
    public enum Kind {
        MONTH, WEEKDAY
    }

    /** Whether both are one weekday, or one month. */
    public boolean isSameDay(DayName other) {
        return kind == other.kind && number == other.number;
    }
}
