package org.muqabala.reader;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/** Word's dates in its older formats: minutes, hours, days, months and years since 1900 in one number. */
public final class PackedDate {

    private PackedDate() {
    }

    /** The date and time, as ISO 8601 writes them without a zone; empty where the number is none, such as nought. */
    public static String unpacked(int bits) {
        return written(1900 + (bits >> 20 & 0x1FF), bits >> 16 & 0xF, bits >> 11 & 0x1F, bits >> 6 & 0x1F, bits & 0x3F);
    }

    /** The same of what was never packed; empty where there is no such day. */
    public static String written(int year, int month, int day, int hour, int minute) {
        try {
            return LocalDateTime.of(year, month, day, hour, minute) + ":00";
        } catch (DateTimeException e) {
            // a number that somebody left at nought
            return "";
        }
    }
}
