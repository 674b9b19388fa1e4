package org.muqabala.reader;

import java.util.Objects;

/**
 * How bytes were read as characters.
 *
 * @param name canonical name of the character set; empty where the format fixes it
 * @param confidence between 0 and 1; 1 where the user said so, a byte order mark or the format
 */
public record FoundCharset(String name, double confidence) {

    /** The format itself says how its characters are written. */
    public static final FoundCharset FIXED = new FoundCharset("", 1);

    public FoundCharset {
        Objects.requireNonNull(name);
    }
}
