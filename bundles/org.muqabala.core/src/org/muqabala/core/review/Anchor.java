package org.muqabala.core.review;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * The place that an annotation speaks of, and what it is known by should the text change. Made once with the annotation and never
 * changed; where the place is in another text is told by a {@link Placement}.
 *
 * @param side in which version
 * @param span where; may be empty, then it marks a place between letters
 * @param quote the text there when the annotation was made
 * @param trace what else the place is known by
 * @param text SHA-256 of the text that it was made on, in hexadecimal digits; empty for the text that the review compares now
 */
public record Anchor(Side side, Span span, String quote, AnchorTrace trace, String text) {

    /** An anchor on the text that is compared now, which knows no more than its quote, as those of former versions of the program. */
    public Anchor(Side side, Span span, String quote) {
        this(side, span, quote, AnchorTrace.NONE, "");
    }

    /** The anchor of a stretch of the text that is compared now, with its surroundings. */
    public static Anchor of(Side side, Span span, String text) {
        return new Anchor(side, span, span.of(text), AnchorTrace.of(span, text), "");
    }

    /** The same anchor, which says on which text it was made. */
    public Anchor madeOn(String sha256) {
        return new Anchor(side, span, quote, trace, sha256);
    }

    /** The same anchor, which says nothing of the surroundings. */
    public Anchor withoutTrace() {
        return new Anchor(side, span, quote, AnchorTrace.NONE, text);
    }
}
