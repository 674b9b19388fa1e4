package org.muqabala.core.review;

import java.util.Locale;

/** How much an annotation matters to whoever made it. */
public enum Severity {
    MINOR,
    NORMAL,
    /** The story must not go out like this. */
    GRAVE;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such severity */
    public static Severity ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
