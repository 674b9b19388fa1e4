package org.muqabala.core.review;

import java.util.Locale;

/** What an annotation asks for. */
public enum AnnotationKind {
    /** The text should read otherwise. */
    CORRECTION,
    /** The passage needs a translation, or has one. */
    TRANSLATION,
    QUESTION,
    NOTE;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static AnnotationKind ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
