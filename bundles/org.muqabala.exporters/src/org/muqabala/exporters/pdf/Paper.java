package org.muqabala.exporters.pdf;

/**
 * A sheet with its margins, in points.
 *
 * @param width of the sheet
 * @param height of the sheet
 */
public record Paper(double width, double height) {

    static final double SIDE = 42;
    static final double TOP = 58;
    static final double BOTTOM = 50;

    public static final Paper A4 = new Paper(595.28, 841.89);
    public static final Paper LETTER = new Paper(612, 792);

    /** The same sheet lying on its long side. */
    public Paper landscape() {
        return new Paper(height, width);
    }

    /** Width of what is printed on it. */
    public double textWidth() {
        return width - 2 * SIDE;
    }

    double textHeight() {
        return height - TOP - BOTTOM;
    }
}
