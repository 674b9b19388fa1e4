package org.muqabala.reader.pdf;

/**
 * A line of a column.
 *
 * @param row its glyphs
 * @param column where it stands
 */
record Line(Row row, Column column) {

    /** A wide space, in sizes of the type. */
    private static final double SPACE = 0.35;

    /** How much of the column's width it leaves empty. */
    double free() {
        return column.right() - column.left() - row.width();
    }

    /** How far it begins from the edge of the column from which it is set. */
    double indent(boolean setFromRight) {
        return setFromRight ? column.right() - row.right() : row.left() - column.left();
    }

    /** How wide its first word is, with the space after it. */
    double firstWord(boolean rightToLeft) {
        double gap = row.size() * SPACE;
        int size = row.glyphs().size();
        double start = Double.NaN;
        double reached = Double.NaN;
        for (int i = 0; i < size; i++) {
            Glyph glyph = row.glyphs().get(rightToLeft ? size - 1 - i : i);
            double near = rightToLeft ? -glyph.right() : glyph.x();
            double far = rightToLeft ? -glyph.x() : glyph.right();
            if (Double.isNaN(start)) {
                if (!glyph.isSpace()) {
                    start = near;
                    reached = far;
                }
            } else if (glyph.isSpace() || near - reached > gap) {
                break;
            } else {
                reached = Math.max(reached, far);
            }
        }
        return reached - start + gap;
    }
}
