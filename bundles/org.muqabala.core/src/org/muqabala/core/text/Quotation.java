package org.muqabala.core.text;

/**
 * A stretch between quotation marks.
 *
 * @param open the opening mark
 * @param close the closing mark; empty, at the end of the block, where the quotation runs on or was never closed
 * @param depth 0 for a quotation in running text, 1 for one inside it, and so on
 */
public record Quotation(Span open, Span close, int depth) {

    /** What is quoted, the marks left out. */
    public Span inner() {
        return new Span(open.end(), Math.max(open.end(), close.start()));
    }
}
