package org.muqabala.core.review;

import java.util.Locale;

/** What an editor decided about a divergence. */
public enum SettlementState {
    UNSEEN,
    /** Right as it is. */
    KEPT,
    TO_CORRECT,
    TO_TRANSLATE,
    /** Of no interest here. */
    IGNORED;

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return this == KEPT || this == IGNORED;
    }

    /** The name in files: lower case, words joined by {@code -}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static SettlementState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
