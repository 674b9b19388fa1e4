package org.muqabala.ui.collation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the sign of a tint on rows of text, without touching a letter: a line under them, a box around them, or a caret. */
final class SignPainter {

    private static final int CARET_HALF_WIDTH = 4;

    private final Palette palette;

    SignPainter(Palette palette) {
        this.palette = palette;
    }

    /** Underlines or boxes the rows as the tint asks. */
    void draw(GC gc, List<Rectangle> rows, Tint tint) {
        use(gc, palette.line(tint));
        for (Rectangle row : rows) {
            drawRow(gc, row, tint.stroke());
        }
        reset(gc);
    }

    /** A box around the rows: the divergence that is being looked at. */
    void drawCurrent(GC gc, List<Rectangle> rows, Tint tint) {
        use(gc, palette.line(tint));
        gc.setLineWidth(2);
        rows.forEach(row -> gc.drawRectangle(row.x, row.y + 1, row.width, row.height - 2));
        reset(gc);
    }

    /** Strikes the rows out: words that only the older version has. */
    void drawStruck(GC gc, List<Rectangle> rows, Tint tint) {
        use(gc, palette.line(tint));
        gc.setLineWidth(2);
        rows.forEach(row -> gc.drawLine(row.x, row.y + row.height * 3 / 5, row.x + row.width - 1, row.y + row.height * 3 / 5));
        reset(gc);
    }

    /** A caret between letters: here the other version has something. */
    void drawCaret(GC gc, Point top, int height, Tint tint, boolean current) {
        Color line = palette.line(tint);
        use(gc, line);
        gc.setBackground(line == null ? gc.getForeground() : line);
        int foot = top.y + height - 2;
        gc.fillPolygon(new int[] {top.x, foot - 7, top.x - CARET_HALF_WIDTH, foot, top.x + CARET_HALF_WIDTH, foot});
        if (current) {
            gc.setLineWidth(2);
            gc.drawLine(top.x, top.y + 2, top.x, foot - 6);
        }
        reset(gc);
    }

    /** What type it is of, above where reading leaves its first row: there it covers no letters, as little as the number of a footnote does. */
    void drawType(GC gc, TypeSign type, List<Rectangle> rows, Tint tint) {
        if (!rows.isEmpty()) {
            Rectangle row = rows.getFirst();
            drawType(gc, type, new Point(row.x + row.width, row.y), tint);
        }
    }

    /** The same above a place between letters. */
    void drawType(GC gc, TypeSign type, Point top, Tint tint) {
        use(gc, palette.line(tint));
        type.draw(gc, top.x - TypeSign.SIZE / 3, top.y);
        reset(gc);
    }

    /** A corner at the top of an annotated place. */
    void drawAnnotated(GC gc, Point top, boolean towardsRight) {
        Color accent = palette.accent();
        gc.setBackground(accent == null ? gc.getForeground() : accent);
        int away = towardsRight ? 8 : -8;
        gc.fillPolygon(new int[] {top.x, top.y + 1, top.x + away, top.y + 1, top.x, top.y + 9});
        reset(gc);
    }

    private static void drawRow(GC gc, Rectangle row, Tint.Stroke stroke) {
        int foot = row.y + row.height - 2;
        int right = row.x + row.width - 1;
        switch (stroke) {
            case NONE -> {
            }
            case DOTTED -> {
                gc.setLineDash(new int[] {1, 3});
                gc.drawLine(row.x, foot, right, foot);
            }
            case DASHED -> {
                gc.setLineWidth(2);
                gc.setLineDash(new int[] {5, 3});
                gc.drawLine(row.x, foot, right, foot);
            }
            case THICK -> {
                gc.setLineWidth(2);
                gc.drawLine(row.x, foot, right, foot);
            }
            case DOUBLE -> {
                gc.drawLine(row.x, foot - 2, right, foot - 2);
                gc.drawLine(row.x, foot + 1, right, foot + 1);
            }
            case BOX -> {
                gc.setLineDash(new int[] {4, 3});
                gc.drawRectangle(row.x, row.y + 1, row.width - 1, row.height - 3);
            }
        }
    }

    private static void use(GC gc, Color line) {
        if (line != null) {
            gc.setForeground(line);
        }
        gc.setLineCap(SWT.CAP_FLAT);
    }

    private static void reset(GC gc) {
        gc.setLineDash(null);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }
}
