package org.muqabala.core.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far the talk about an annotation has come. The one place that says which steps there are. */
public enum AnnotationState {
    OPEN,
    /** Somebody has replied; it is not decided yet. */
    ANSWERED,
    /** Decided: it is right. */
    ACCEPTED,
    /** Decided: all stays as it is. */
    REJECTED,
    /** Its suggested wording stands in the text. */
    APPLIED;

    /** The states that may follow this one; going back to {@link #OPEN} is reopening. */
    public Set<AnnotationState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, ACCEPTED, REJECTED, APPLIED);
            case ANSWERED -> EnumSet.of(OPEN, ACCEPTED, REJECTED, APPLIED);
            case ACCEPTED -> EnumSet.of(OPEN, APPLIED);
            case REJECTED, APPLIED -> EnumSet.of(OPEN);
        };
    }

    /** Whether it waits for nobody. */
    public boolean isDecided() {
        return this == ACCEPTED || this == REJECTED || this == APPLIED;
    }

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static AnnotationState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
