package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.reader.pdf.PaintedLines.Painted;

/** Sets text on pages as a paper does, every letter of one width, and gives the glyphs that a PDF file would hold. */
final class Typesetter {

    static final double SIZE = 10;
    private static final double LETTER = 5;
    private static final double LEADING = 15;
    private static final double PARAGRAPH_GAP = 7;
    private static final double TOP = 100;
    private static final double BOTTOM = 700;
    private static final double PAGE_WIDTH = 500;

    private final boolean rightToLeft;
    private final int columns;
    private final List<PdfPage> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private int column;
    private double top = TOP;
    private double y = TOP;
    private double size = SIZE;
    private String head = "";
    private String foot = "";

    Typesetter(boolean rightToLeft, int columns) {
        this.rightToLeft = rightToLeft;
        this.columns = columns;
    }

    /** What runs at the head and foot of every page; {@code #} is its number. */
    Typesetter running(String atHead, String atFoot) {
        head = atHead;
        foot = atFoot;
        return this;
    }

    /** A heading over all columns. */
    Typesetter heading(String text) {
        return heading(text, 1.6);
    }

    /** A heading over all columns in type so many times as large as the text's. */
    Typesetter heading(String text, double larger) {
        size = SIZE * larger;
        for (Painted line : PaintedLines.of(text, (int) ((PAGE_WIDTH - 100) / (LETTER * larger)), rightToLeft)) {
            paint(line.glyphs(), 50, PAGE_WIDTH - 50, y);
            y += LEADING * larger;
        }
        size = SIZE;
        y += LEADING;
        top = y;
        return this;
    }

    Typesetter paragraphs(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            for (Painted line : PaintedLines.of(paragraph, (int) (columnWidth() / LETTER), rightToLeft)) {
                if (y > BOTTOM) {
                    nextColumn();
                }
                double left = columnLeft();
                paint(line.glyphs(), left, left + columnWidth(), y);
                y += LEADING;
            }
            y += PARAGRAPH_GAP;
        }
        return this;
    }

    List<PdfPage> pages() {
        endPage();
        return pages;
    }

    private double columnWidth() {
        return (PAGE_WIDTH - 100 - 30 * (columns - 1)) / columns;
    }

    private double columnLeft() {
        int fromLeft = rightToLeft ? columns - 1 - column : column;
        return 50 + fromLeft * (columnWidth() + 30);
    }

    private void nextColumn() {
        column++;
        if (column == columns) {
            endPage();
            column = 0;
            top = TOP;
        }
        y = top;
    }

    private void endPage() {
        int number = pages.size() + 1;
        paintRunning(head.replace("#", String.valueOf(number)), 40);
        paintRunning(foot.replace("#", String.valueOf(number)), 760);
        pages.add(new PdfPage(number, 800, glyphs));
        glyphs = new ArrayList<>();
    }

    private void paintRunning(String text, double at) {
        if (!text.isEmpty()) {
            paint(PaintedLines.of(text, 1000, rightToLeft).get(0).glyphs(), 50, PAGE_WIDTH - 50, at);
        }
    }

    private void paint(List<String> painted, double left, double right, double at) {
        double letter = LETTER * size / SIZE;
        double x = rightToLeft ? right - painted.stream().filter(glyph -> !glyph.isEmpty()).count() * letter : left;
        for (String glyph : painted) {
            if (!glyph.isEmpty()) {
                glyphs.add(new Glyph(glyph, x, at, letter, size));
                x += letter;
            }
        }
    }
}
