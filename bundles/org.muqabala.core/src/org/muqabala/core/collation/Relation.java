package org.muqabala.core.collation;

import java.util.Locale;

/** How close the two ends of a link are. */
public enum Relation {
    /** No divergence at all. */
    IDENTICAL,
    /** Cosmetic divergences only. */
    NEAR,
    EDITED,
    /** The same fact with little shared wording. */
    PARAPHRASE;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
