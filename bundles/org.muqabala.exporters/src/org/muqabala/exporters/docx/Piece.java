package org.muqabala.exporters.docx;

import org.muqabala.core.text.Span;

/**
 * A stretch of the merged text that is never divided: a word without its marks, one mark, white space, or the end of a paragraph.
 *
 * @param kind what it is
 * @param text how it reads; for a piece in both versions as B has it
 * @param change what became of it
 * @param a where it stands in A, -1 if it does not
 * @param b where it stands in B, -1 if it does not
 * @param row number of the row of the ledger that it belongs to, 0 for none
 * @param move number of the move that it is part of, from 1; 0 for none
 */
record Piece(Kind kind, String text, Change change, int a, int b, int row, int move) {

    /** What a piece is. */
    enum Kind {
        WORD, MARK, SPACE,
        /** The line ends, and with them blank lines, between two paragraphs or behind the last one. */
        BREAK
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }

    /** Whether it shows: a word or a mark. */
    boolean isVisible() {
        return kind == Kind.WORD || kind == Kind.MARK;
    }

    /** Whether it stands, in one of the versions, at a place within the span of that version. */
    static boolean within(int place, Span span) {
        return place >= 0 && span.contains(place);
    }
}
