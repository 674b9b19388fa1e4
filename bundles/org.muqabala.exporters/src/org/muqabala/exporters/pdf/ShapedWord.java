package org.muqabala.exporters.pdf;

import java.util.List;

/**
 * A word as it is painted.
 *
 * @param face the font whose glyphs it is made of
 * @param text its letters
 * @param rightToLeft which way it runs
 * @param cells from left to right
 * @param advance room in thousandths of the size
 */
record ShapedWord(Typeface face, String text, boolean rightToLeft, List<Cluster> cells, double advance) {

    ShapedWord {
        cells = List.copyOf(cells);
    }

    /** How far from the left end the border before a character is, in thousandths of the size. */
    double borderAt(int index) {
        if (index <= 0) {
            return rightToLeft ? advance : 0;
        }
        if (index >= text.length()) {
            return rightToLeft ? 0 : advance;
        }
        for (Cluster cell : cells) {
            if (index >= cell.start() && index < cell.end()) {
                double share = (double) (index - cell.start()) / (cell.end() - cell.start());
                return rightToLeft ? cell.x() + cell.advance() * (1 - share) : cell.x() + cell.advance() * share;
            }
        }
        return rightToLeft ? 0 : advance;
    }
}
