package org.muqabala.core.review;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * A change of one version's text that somebody suggested. A value: who owns the text carries it out.
 *
 * @param side which version
 * @param span what is replaced; empty where the replacement is put in
 * @param expected what stood there when the edit was made
 * @param replacement what is to stand there
 */
public record TextEdit(Side side, Span span, String expected, String replacement) {

    /** Whether the text still reads there as it did when the edit was made. */
    public boolean fits(String text) {
        return span.end() <= text.length() && text.startsWith(expected, span.start()) && expected.length() == span.length();
    }

    /**
     * The text after the edit.
     *
     * @throws IllegalArgumentException if something else stands there now
     */
    public String applyTo(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("the text at " + span + " is no longer what it was");
        }
        return text.substring(0, span.start()) + replacement + text.substring(span.end());
    }
}
