package org.muqabala.exporters.pdf;

import java.util.List;

/**
 * Letters that take up room together: one with its marks, or several that one glyph stands for.
 *
 * @param start first character in its word
 * @param end after the last one
 * @param x left end, in thousandths of the size from the left end of the word
 * @param advance room, likewise
 * @param carrier the glyph that stands on the line; -1 for none
 * @param others what is painted besides, such as marks
 */
record Cluster(int start, int end, double x, double advance, int carrier, List<Placed> others) {

    /**
     * A glyph away from the line.
     *
     * @param glyph its number in the font
     * @param x in thousandths of the size from the left end of the word
     * @param y upwards
     */
    record Placed(int glyph, double x, double y) {
    }
}
