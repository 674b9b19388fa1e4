package org.muqabala.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.SegmentState;

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
     * A sentence has this translation in the file, which somebody wrote there or took further than it was, as far as the file tells.
     *
     * @param language into which it is
     * @param source where it stands in the newer version
     * @param target the translation; never blank
     * @param state how far it has come there; never {@link SegmentState#EMPTY}
     * @param sent what went out; empty where nothing did, or the file does not say
     * @param when it was done
     */
    public record Translated(Locale language, Span source, String target, SegmentState state, Optional<Sent> sent, Instant when) implements Item {

        /** Whether somebody wrote it outside, as far as the file tells. */
        public boolean isWritten() {
            return sent.filter(went -> went.isOf(target)).isEmpty();
        }

        /** Whether anything was done to it outside, as far as the file tells. */
        public boolean isNews() {
            return isWritten() || sent.filter(went -> state.isFurtherThan(went.state())).isPresent();
        }
    }

    /**
     * A translation as it went out, by which is known whether it was changed since, here or there.
     *
     * @param words of its text
     */
    public record Sent(SegmentState state, Sha256 words) {

        public static Sent of(SegmentState state, String target) {
            return new Sent(state, hash(target));
        }

        /** Whether that is the text that went out. */
        public boolean isOf(String target) {
            return words.equals(hash(target));
        }

        private static Sha256 hash(String target) {
            // characters that a format cannot hold go out as signs
            return Sha256.of(SafeText.visible(target).strip());
        }
    }

    /** Somebody gave an annotation other labels, or to somebody else, or made it more or less urgent. */
    public record Handled(String annotationId, Handling handling, Instant when) implements Item {
    }
}
