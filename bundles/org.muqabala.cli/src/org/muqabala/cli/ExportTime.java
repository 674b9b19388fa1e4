package org.muqabala.cli;

import java.time.DateTimeException;
import java.time.Instant;

/** The time that an export says it was made at. */
final class ExportTime {

    /** Seconds since 1970, by the convention of reproducible builds: with it the same review gives the same bytes at any time. */
    private static final String FIXED = "SOURCE_DATE_EPOCH";

    private ExportTime() {
    }

    static Instant now() {
        return of(System.getenv(FIXED));
    }

    /** @param fixed as the environment has it; null, or what is no number of seconds, is not heeded */
    static Instant of(String fixed) {
        try {
            return fixed == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(fixed.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            return Instant.now();
        }
    }
}
