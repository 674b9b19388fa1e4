package org.muqabala.core.classify;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.text.Span;

/**
 * A word, a proclitic cut off from its word, or a mark, in a linked passage.
 *
 * <p>There is one of each word and mark of all edited links, so it holds where it stands as two numbers, not as a span of its own.
 *
 * @param start where it starts
 * @param end where it ends
 * @param lexeme what the word means; {@code null} for a mark
 * @param pair number of the pair that it belongs to; -1 if it has no counterpart
 * @param unit index of its unit in the article; for a mark that of the unit before it, -1 at the start
 */
record Element(int start, int end, Lexeme lexeme, int pair, int unit) {

    /** Where it stands. */
    Span span() {
        return new Span(start, end);
    }

    boolean isMark() {
        return lexeme == null;
    }

    /** Whether it is written as the other one, which stands in another text. */
    boolean isWrittenLike(Element other, String text, String otherText) {
        return end - start == other.end - other.start && text.regionMatches(start, otherText, other.start, end - start);
    }

    boolean isPaired() {
        return pair >= 0;
    }
}
