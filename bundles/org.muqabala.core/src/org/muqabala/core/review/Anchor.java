package org.muqabala.core.review;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * The place that an annotation speaks of.
 *
 * @param side in which version
 * @param span where; may be empty, then it marks a place between letters
 * @param quote the text there when the annotation was made, to recognise the place by
 */
public record Anchor(Side side, Span span, String quote) {
}
