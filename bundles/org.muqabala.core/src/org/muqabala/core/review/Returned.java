package org.muqabala.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.Span;

/**
 * What a file that came back holds beyond the review that it went out from.
 *
 * @param items in the order of the file
 * @param left what of the file could not be understood, one sentence each for the user
 */
public record Returned(List<Item> items, List<String> left) {

    public Returned {
        items = List.copyOf(items);
        left = List.copyOf(left);
    }

    /** One thing that somebody did outside. */
    public sealed interface Item {
    }

    /**
     * Somebody made an annotation.
     *
     * @param annotation with the id that it has in the file, or with one that {@link ContentId} makes of what it says, so that the same file
     *     gives the same id again. Its anchors may speak of another text than the review compares now: they are looked for by their quotes.
     *     If it has placements, they say where its anchors are in the texts that are compared now, or that they are nowhere
     */
    public record Made(Annotation annotation) implements Item {
    }

    /** Somebody answered an annotation; the reply's id likewise. */
    public record Answered(String annotationId, Reply reply) implements Item {
    }

    /** Somebody took an annotation to another state. */
    public record Decided(String annotationId, AnnotationState state, Instant when) implements Item {
    }

    /** Somebody gave an annotation another proposal: a translation, or other words for a correction. */
    public record Proposed(String annotationId, String proposal, Instant when) implements Item {
    }

    /** Somebody gave an annotation another note. */
    public record Noted(String annotationId, String note, Instant when) implements Item {
    }

    /**
     * Somebody read the translation of a segment over and called it done.
     *
     * @param language into which the translation is
     * @param source where the segment stands in the newer version
     * @param target what was read over
     */
    public record Approved(Locale language, Span source, String target) implements Item {
    }

    /** Somebody gave an annotation other labels, or to somebody else, or made it more or less urgent. */
    public record Handled(String annotationId, Handling handling, Instant when) implements Item {
    }
}
