package org.muqabala.core.collation;

import java.util.Locale;

/** How much a divergence matters to an editor, weightiest first. */
public enum Significance {
    /** What the reader is told changes. */
    SUBSTANTIVE,
    /** The wording changes, the facts stay. */
    STYLISTIC,
    /** Spelling and marks. */
    COSMETIC;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such weight */
    public static Significance ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
