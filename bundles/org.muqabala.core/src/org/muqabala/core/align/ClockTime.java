package org.muqabala.core.align;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the clock as versions give it: {@code الثالثة والنصف مساء} and {@code 15:30} are one.
 *
 * @param hour 0 to 23; on the clock's face, 1 to 12, where nothing shows the part of the day
 * @param minute 0 to 59
 * @param ofDay whether the hour is one of the day's 24, and not of the clock's face
 */
record ClockTime(int hour, int minute, boolean ofDay) {

    /** What the press calls the parts of a day. */
    enum Part {
        MORNING, NOON, EVENING, NIGHT;

        /** The hour of the day for one of the clock's face. */
        int hour(int onFace) {
            int hour = onFace % 12;
            return switch (this) {
                case MORNING -> hour;
                case NOON -> onFace == 11 ? 11 : hour + 12;
                case EVENING -> hour + 12;
                case NIGHT -> onFace >= 7 && onFace < 12 ? hour + 12 : hour;
            };
        }
    }

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2}):(\\d{2})");

    /** Folded words for the parts of the day. */
    private static final Map<String, Part> PARTS = Map.ofEntries(Map.entry("صباحا", Part.MORNING), Map.entry("صباح", Part.MORNING), Map.entry("فجرا", Part.MORNING),
            Map.entry("فجر", Part.MORNING), Map.entry("ص", Part.MORNING), Map.entry("ظهرا", Part.NOON), Map.entry("ظهر", Part.NOON), Map.entry("عصرا", Part.NOON),
            Map.entry("عصر", Part.NOON), Map.entry("مساء", Part.EVENING), Map.entry("م", Part.EVENING), Map.entry("ليلا", Part.NIGHT));

    /** Folded words for parts of an hour, behind {@code و}. */
    private static final Map<String, Integer> MINUTES = Map.of("والنصف", 30, "ونصف", 30, "والربع", 15, "وربع", 15, "والثلث", 20, "وثلث", 20);

    /** The time that a folded token of digits shows, as {@code 15:00}; empty if it shows none. */
    static Optional<ClockTime> ofDigits(String folded) {
        Matcher digits = DIGITS.matcher(folded);
        if (!digits.matches() || Integer.parseInt(digits.group(1)) > 23 || Integer.parseInt(digits.group(2)) > 59) {
            return Optional.empty();
        }
        ClockTime time = of(Integer.parseInt(digits.group(1))).with(Integer.parseInt(digits.group(2)));
        return Optional.of(folded.startsWith("0") ? new ClockTime(time.hour, time.minute, true) : time);
    }

    /** A full hour of 0 to 24; one of 1 to 12 may be any of the two on the clock's face. */
    static ClockTime of(int hour) {
        return new ClockTime(hour % 24, 0, hour < 1 || hour > 12);
    }

    /** The minutes that a folded word behind the hour adds; empty if it adds none. */
    static Optional<Integer> minutes(String folded) {
        return Optional.ofNullable(MINUTES.get(folded));
    }

    /** The part of the day that a folded word names; empty if it names none. */
    static Optional<Part> part(String folded) {
        return Optional.ofNullable(PARTS.get(folded));
    }

    ClockTime with(int minutes) {
        return new ClockTime(hour, minutes, ofDay);
    }

    /** The time of the day, where so far only the clock's face was known. */
    ClockTime in(Part part) {
        return ofDay ? this : new ClockTime(part.hour(hour), minute, true);
    }

    /** What equal times have in common: {@code #t15:00}, or {@code #t3:00?} where nothing shows the part of the day. */
    String value() {
        return String.format(Locale.ROOT, "#t%d:%02d%s", hour, minute, ofDay ? "" : "?");
    }
}
