package org.muqabala.exporters.pdf;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a content stream. */
final class Operators {

    private final StringBuilder out = new StringBuilder(1 << 12);
    private Ink fill;
    private Ink stroke;

    /** A number with at most two decimals. */
    Operators number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        out.append(' ');
        return this;
    }

    Operators numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    /** The beginning of a matrix that makes things smaller, with five decimals. */
    Operators scale(double scale) {
        String digits = Long.toString(100_000 + Math.round(scale * 100_000)).substring(1);
        out.append("0.").append(digits).append(" 0 0 0.").append(digits).append(' ');
        return this;
    }

    /** An operator, or operands that are no numbers. */
    Operators word(String word) {
        out.append(word).append('\n');
        return this;
    }

    Operators raw(String text) {
        out.append(text);
        return this;
    }

    Operators fill(Ink ink) {
        if (!ink.equals(fill)) {
            fill = ink;
            numbers(ink.red(), ink.green(), ink.blue()).word("rg");
        }
        return this;
    }

    Operators stroke(Ink ink) {
        if (!ink.equals(stroke)) {
            stroke = ink;
            numbers(ink.red(), ink.green(), ink.blue()).word("RG");
        }
        return this;
    }

    Operators rectangle(Ink ink, double x, double y, double width, double height) {
        return fill(ink).numbers(x, y, width, height).word("re f");
    }

    Operators line(double fromX, double toX, double y) {
        return numbers(fromX, y).raw("m ").numbers(toX, y).word("l S");
    }

    /** Fills a shape. */
    Operators path(PathIterator path) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> numbers(at[0], at[1]).word("m");
                case PathIterator.SEG_LINETO -> numbers(at[0], at[1]).word("l");
                case PathIterator.SEG_QUADTO -> numbers(x + 2 * (at[0] - x) / 3, y + 2 * (at[1] - y) / 3, at[2] + 2 * (at[0] - at[2]) / 3,
                        at[3] + 2 * (at[1] - at[3]) / 3, at[2], at[3]).word("c");
                case PathIterator.SEG_CUBICTO -> numbers(at).word("c");
                default -> word("h");
            }
            int last = switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = at[last];
            y = at[last + 1];
        }
        return word("f");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
