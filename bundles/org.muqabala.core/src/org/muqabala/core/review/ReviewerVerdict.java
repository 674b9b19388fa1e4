package org.muqabala.core.review;

import java.time.Instant;
import java.util.Locale;

/**
 * What one reviewer thinks of the whole.
 *
 * @param reviewer who; each has one verdict, the last
 * @param opinion what they think
 * @param note why; may be empty
 * @param when they said so
 */
public record ReviewerVerdict(String reviewer, Opinion opinion, String note, Instant when) {

    /** What a reviewer thinks. */
    public enum Opinion {
        APPROVES,
        /** It must not close as it is. */
        OBJECTS,
        /** Has seen it and leaves the decision to others. */
        ABSTAINS;

        /** The name in files: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is no such opinion */
        public static Opinion ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    public ReviewerVerdict {
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("a verdict of nobody");
        }
    }
}
