package org.muqabala.core.review;

/** One step of an editing session; each can be undone. */
public sealed interface ReviewCommand {

    /** Adds an annotation whose id is new. */
    record Add(Annotation annotation) implements ReviewCommand {
    }

    /** Puts an annotation in place of the one with the same id. */
    record Replace(Annotation annotation) implements ReviewCommand {
    }

    /** Takes an annotation away. */
    record Remove(String annotationId) implements ReviewCommand {
    }
}
