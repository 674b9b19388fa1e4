package org.muqabala.core.classify;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.text.Span;

/**
 * A word, a proclitic cut off from its word, or a mark, in a linked passage.
 *
 * @param span where it stands
 * @param lexeme what the word means; {@code null} for a mark
 * @param pair number of the pair that it belongs to; -1 if it has no counterpart
 * @param unit index of its unit in the article; for a mark that of the unit before it, -1 at the start
 */
record Element(Span span, Lexeme lexeme, int pair, int unit) {

    boolean isMark() {
        return lexeme == null;
    }

    boolean isPaired() {
        return pair >= 0;
    }
}
