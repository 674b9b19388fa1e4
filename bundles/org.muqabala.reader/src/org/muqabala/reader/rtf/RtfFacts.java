package org.muqabala.reader.rtf;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.muqabala.core.text.Facts;
import org.muqabala.reader.PlaceholderTitles;

/** What the file says of itself outside of its text. */
final class RtfFacts {

    private String title = "";
    private String author = "";
    private final Map<String, Integer> created = new HashMap<>();

    void title(String said) {
        title = PlaceholderTitles.without(said.strip());
    }

    void author(String said) {
        author = said.strip();
    }

    /** A control word where the day of its writing stands. */
    void created(RtfTokens token) {
        created.put(token.word(), token.parameter(0));
    }

    Facts facts() {
        return new Facts(title, "", day(), author, "");
    }

    /** A file that was never dated says nought, or the beginning of its program's calendar. */
    private String day() {
        if (created.getOrDefault("yr", 0) < 1980) {
            return "";
        }
        return date(created.get("yr"), created.getOrDefault("mo", 0), created.getOrDefault("dy", 0), created.getOrDefault("hr", 0),
                created.getOrDefault("min", 0));
    }

    /** Word packs minutes, hours, days, months and years since 1900 into one number; empty where that is no date. */
    static String unpacked(String number) {
        if (!number.matches("-?\\d{1,10}")) {
            return "";
        }
        int bits = (int) Long.parseLong(number);
        return date(1900 + (bits >> 20 & 0x1FF), bits >> 16 & 0xF, bits >> 11 & 0x1F, bits >> 6 & 0x1F, bits & 0x3F);
    }

    private static String date(int year, int month, int day, int hour, int minute) {
        try {
            return LocalDateTime.of(year, month, day, hour, minute) + ":00";
        } catch (DateTimeException e) {
            // a number that somebody left at nought
            return "";
        }
    }
}
