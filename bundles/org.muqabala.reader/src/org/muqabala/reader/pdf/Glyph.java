package org.muqabala.reader.pdf;

/**
 * What one glyph, or several painted as one, stand for, and where. Lengths in points, the origin at the top left of the page.
 *
 * @param text in the order in which it is written; presentation forms folded to letters; empty for a glyph that stands for no letter,
 *            such as the stroke that draws a word out
 * @param x where its left side is
 * @param y its baseline
 * @param width 0 and more
 * @param size of its font
 */
record Glyph(String text, double x, double y, double width, double size) {

    double right() {
        return x + width;
    }

    boolean isSpace() {
        return !text.isEmpty() && text.isBlank();
    }

    /** Whether it only sits on another: a vowel mark, the alef of a lam that is painted in two parts. */
    boolean isAttached() {
        if (text.isBlank()) {
            return false;
        }
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || width == 0;
    }

    boolean isRightToLeft() {
        if (text.isEmpty()) {
            return false;
        }
        byte direction = Character.getDirectionality(text.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    boolean isLeftToRight() {
        return !text.isEmpty() && Character.getDirectionality(text.codePointAt(0)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    Glyph with(String otherText) {
        return new Glyph(otherText, x, y, width, size);
    }
}
