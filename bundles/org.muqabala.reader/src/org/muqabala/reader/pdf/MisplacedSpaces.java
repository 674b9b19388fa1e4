package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts spaces back to where the paper shows them. A program that takes a short right-to-left word from another font, as LibreOffice does,
 * may paint the spaces on both its sides on its left: the second of them lies under the word's letters, and at the right of the word
 * a gap of its width is left open.
 */
final class MisplacedSpaces {

    /** How much of a space letters cover, at least, that shows nowhere on the paper. */
    private static final double COVERED = 0.5;

    /** How far from one another two spaces may be painted that follow one another, in widths of a space. */
    private static final double BESIDE = 0.25;

    /** The narrowest gap that a space may have left, in its widths. */
    private static final double GAP = 0.8;

    private MisplacedSpaces() {
    }

    /**
     * @param glyphs of a row, from left to right
     * @return those glyphs, in that order, where each space that lies under a word and beside another space stands in the gap at the
     *         word's other side; one that finds no gap stays
     */
    static List<Glyph> putBack(List<Glyph> glyphs) {
        List<Glyph> moved = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph space = glyphs.get(i);
            if (space.isSpace() && followsSpace(glyphs, i) && isCovered(glyphs, space)) {
                double gap = gapAfter(glyphs, space);
                if (!Double.isNaN(gap)) {
                    moved = moved == null ? new ArrayList<>(glyphs) : moved;
                    moved.set(i, new Glyph(space.text(), gap, space.y(), space.width(), space.size()));
                }
            }
        }
        if (moved == null) {
            return glyphs;
        }
        moved.sort(Comparator.comparingDouble(Glyph::x));
        return moved;
    }

    private static boolean followsSpace(List<Glyph> glyphs, int at) {
        int before = at - 1;
        // the letter that covers the space may begin a hair before it
        while (before >= 0 && !glyphs.get(before).isSpace() && isOver(glyphs.get(before), glyphs.get(at))) {
            before--;
        }
        Glyph space = glyphs.get(at);
        return before >= 0 && glyphs.get(before).isSpace() && space.x() - glyphs.get(before).right() < BESIDE * space.width();
    }

    private static boolean isCovered(List<Glyph> glyphs, Glyph space) {
        return glyphs.stream().anyMatch(glyph -> !glyph.text().isBlank() && isOver(glyph, space));
    }

    private static boolean isOver(Glyph letter, Glyph space) {
        return Math.min(letter.right(), space.right()) - Math.max(letter.x(), space.x()) > COVERED * space.width();
    }

    /** Where the gap begins at the right of the word that lies over the space; no number if the word goes up to the next space. */
    private static double gapAfter(List<Glyph> glyphs, Glyph space) {
        double reached = space.x();
        for (Glyph glyph : glyphs) {
            if (glyph != space && glyph.right() > space.right()) {
                if (glyph.isSpace()) {
                    return Double.NaN;
                }
                if (glyph.x() - reached >= GAP * space.width()) {
                    return reached;
                }
                reached = Math.max(reached, glyph.right());
            }
        }
        return Double.NaN;
    }
}
