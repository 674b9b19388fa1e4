package org.muqabala.exporters.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, and when.
 *
 * @param author never blank
 * @param when to the second
 */
record Stamp(String author, Instant when) {

    Stamp {
        when = when.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The time as Word wants it, with a Z. */
    String date() {
        return when.toString();
    }
}
