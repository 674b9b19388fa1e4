package org.muqabala.exporters.pdf;

/**
 * A stretch of a paragraph that stays together: a word or a part of one, or spaces, in one font, style and direction.
 *
 * @param start first character in the paragraph
 * @param end after the last one
 * @param level of the bidirectional algorithm
 * @param style how it looks
 * @param word its glyphs
 * @param kind whether it is seen, and what it ends
 * @param breaks whether a line may end behind it
 */
record Fragment(int start, int end, byte level, TextStyle style, ShapedWord word, Kind kind, boolean breaks) {

    /** What a piece is to a line. */
    enum Kind {
        WORD, SPACE,
        /** Ends the line wherever it stands. */
        LINE_END
    }

    boolean isRightToLeft() {
        return (level & 1) != 0;
    }

    /** In points. */
    double width() {
        return kind == Kind.LINE_END ? 0 : word.advance() * style.size() / Typeface.UNITS;
    }

    /** How far a character's border is from the left end, in points. */
    double borderAt(int index) {
        return kind == Kind.LINE_END ? 0 : word.borderAt(index - start) * style.size() / Typeface.UNITS;
    }

    Fragment at(byte otherLevel) {
        return new Fragment(start, end, otherLevel, style, word, kind, breaks);
    }
}
