package org.muqabala.ui.bidi;

import org.eclipse.swt.SWT;

/** Which way the words of a paragraph follow each other. */
public enum ParagraphDirection {

    LEFT_TO_RIGHT(SWT.LEFT_TO_RIGHT, '\u202A'),
    RIGHT_TO_LEFT(SWT.RIGHT_TO_LEFT, '\u202B'),
    /** Digits, marks or nothing at all: goes along with what is around it. */
    NEUTRAL(SWT.NONE, '\0');

    private static final char POP_EMBEDDING = '\u202C';

    private final int orientation;
    private final char embedding;

    ParagraphDirection(int orientation, char embedding) {
        this.orientation = orientation;
        this.embedding = embedding;
    }

    /**
     * The direction that most letters of the paragraph have, the first letter's where both have the same number. The first
     * letter alone, as Unicode's default has it, would turn a report around that opens with an agency's Latin name.
     */
    public static ParagraphDirection of(CharSequence paragraph) {
        int balance = 0;
        ParagraphDirection first = NEUTRAL;
        for (int i = 0; i < paragraph.length(); ) {
            int codePoint = Character.codePointAt(paragraph, i);
            ParagraphDirection direction = ofLetter(codePoint);
            if (first == NEUTRAL) {
                first = direction;
            }
            balance += direction == RIGHT_TO_LEFT ? 1 : direction == LEFT_TO_RIGHT ? -1 : 0;
            i += Character.charCount(codePoint);
        }
        return balance > 0 ? RIGHT_TO_LEFT : balance < 0 ? LEFT_TO_RIGHT : first;
    }

    /** {@link SWT#LEFT_TO_RIGHT}, {@link SWT#RIGHT_TO_LEFT}, or {@link SWT#NONE} for a neutral paragraph. */
    public int orientation() {
        return orientation;
    }

    /** Whether a paragraph of this direction runs against a widget of the given orientation. */
    boolean isAgainst(int widgetOrientation) {
        return orientation != SWT.NONE && orientation != widgetOrientation;
    }

    /** The text between control characters that give it this direction in whatever line it is put; a neutral one stays bare. */
    public String embed(String text) {
        return this == NEUTRAL ? text : embedding + text + POP_EMBEDDING;
    }

    /** The control character that opens a stretch of this direction; U+202C closes it. */
    char embedding() {
        return embedding;
    }

    private static ParagraphDirection ofLetter(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> NEUTRAL;
        };
    }
}
