package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds the columns of a page by the gutters between them: a strip from one row down to another that no row paints into while most
 * have something on either side.
 */
final class ColumnFinder {

    /** Narrowest gutter, in sizes of the page's usual type; spaces between justified words are narrower. */
    private static final double GUTTER = 1.1;

    /** Fewest rows with something on either side. */
    private static final int FEWEST_ROWS = 3;

    /** Columns of running text, or several side by side, are filled to at least this share of their width, on average. */
    private static final double FILLED = 0.4;

    /** Shortest line of running text, in sizes of the type and on average; the cells of a table hold a word or two. */
    private static final double SHORTEST_LINE = 6;

    /** From how many sizes of the page's usual type on it is a headline's. */
    private static final double LARGER = 1.3;

    /** Share of a table's cells that have an edge or their middle in one line. */
    private static final double LINED_UP = 0.75;

    private final int page;
    private final boolean rightToLeft;
    private double narrowest;

    /** @param rightToLeft whether the right column is read first */
    ColumnFinder(int page, boolean rightToLeft) {
        this.page = page;
        this.rightToLeft = rightToLeft;
    }

    private record Gutter(int from, int to, double left, double right, int twoSided) {

        double middle() {
            return (left + right) / 2;
        }
    }

    /** The columns in reading order. */
    List<Column> columns(List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        double[] sizes = rows.stream().mapToDouble(Row::size).sorted().toArray();
        narrowest = sizes.length == 0 ? 0 : GUTTER * sizes[sizes.length / 2];
        collect(rows, columns);
        return columns;
    }

    private void collect(List<Row> rows, List<Column> columns) {
        if (rows.isEmpty()) {
            return;
        }
        Gutter gutter = widest(rows);
        if (gutter == null) {
            columns.add(new Column(page, rows, false));
            return;
        }
        collect(rows.subList(0, gutter.from), columns);
        List<Row> region = rows.subList(gutter.from, gutter.to);
        List<Row> left = side(region, gutter.middle(), true);
        List<Row> right = side(region, gutter.middle(), false);
        if (isFilled(region, gutter)) {
            collect(rightToLeft ? right : left, columns);
            collect(rightToLeft ? left : right, columns);
        } else {
            columns.add(new Column(page, region, true));
        }
        collect(rows.subList(gutter.to, rows.size()), columns);
    }

    private Gutter widest(List<Row> rows) {
        Gutter best = null;
        for (int i = 0; i < rows.size(); i++) {
            List<Row> parts = rows.get(i).parts(narrowest);
            for (int part = 1; part < parts.size(); part++) {
                Gutter gutter = follow(rows, i, parts.get(part - 1).right(), parts.get(part).left());
                if (gutter.twoSided >= FEWEST_ROWS && (best == null || gutter.twoSided > best.twoSided) && isDrawn(rows, gutter)) {
                    best = gutter;
                }
            }
        }
        return best;
    }

    /** Follows the strip up and down from a row as far as it stays open. */
    private Gutter follow(List<Row> rows, int row, double left, double right) {
        double[] strip = {left, right};
        int from = row;
        while (from > 0 && narrow(strip, rows.get(from - 1))) {
            from--;
        }
        while (from < row && endsHeadline(rows, from)) {
            from++;
        }
        int to = row + 1;
        while (to < rows.size() && narrow(strip, rows.get(to))) {
            to++;
        }
        int twoSided = 0;
        for (Row other : rows.subList(from, to)) {
            twoSided += other.left() < strip[0] + 1 && other.right() > strip[1] - 1 ? 1 : 0;
        }
        return new Gutter(from, to, strip[0], strip[1], twoSided);
    }

    /** Whether the row is the short last line of a headline that goes over the columns. */
    private boolean endsHeadline(List<Row> rows, int row) {
        double size = rows.get(row).size();
        return row > 0 && size > LARGER * narrowest / GUTTER && Math.abs(rows.get(row - 1).size() - size) < 1;
    }

    /** Narrows the strip to the widest part that the row leaves open; false, and the strip as it was, if that is no gutter. */
    private boolean narrow(double[] strip, Row row) {
        double left = strip[0];
        double right = strip[0];
        double reached = strip[0];
        for (Glyph glyph : row.glyphs()) {
            if (!glyph.isSpace() && glyph.right() > strip[0]) {
                double next = Math.min(glyph.x(), strip[1]);
                if (next - reached > right - left) {
                    left = reached;
                    right = next;
                }
                reached = Math.max(reached, glyph.right());
            }
        }
        if (strip[1] - reached > right - left) {
            left = reached;
            right = strip[1];
        }
        if (right - left < narrowest) {
            return false;
        }
        strip[0] = left;
        strip[1] = right;
        return true;
    }

    private static List<Row> side(List<Row> region, double middle, boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : region) {
            List<Glyph> glyphs = row.glyphs().stream().filter(glyph -> glyph.x() + glyph.width() / 2 < middle == left).toList();
            if (glyphs.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
                side.add(Row.of(glyphs));
            }
        }
        return side;
    }

    /** Whether the gutter is there on purpose, between columns of text or cells in line, and not a river that wide spaces make by chance. */
    private boolean isDrawn(List<Row> rows, Gutter gutter) {
        List<Row> region = rows.subList(gutter.from, gutter.to);
        return isFilled(region, gutter) || isLinedUp(region, gutter);
    }

    private boolean isLinedUp(List<Row> region, Gutter gutter) {
        List<Row> before = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        for (Row row : region) {
            List<Row> parts = row.parts(narrowest);
            for (int i = 1; i < parts.size(); i++) {
                if (parts.get(i - 1).right() <= gutter.middle() && parts.get(i).left() >= gutter.middle()) {
                    before.add(parts.get(i - 1));
                    after.add(parts.get(i));
                }
            }
        }
        return isInLine(before, Row::right) || isInLine(after, Row::left) || isInLine(before, ColumnFinder::middle) || isInLine(after, ColumnFinder::middle);
    }

    /** Whether most of the cells have that edge in common, to a third of the size of the type. */
    private boolean isInLine(List<Row> cells, ToDoubleFunction<Row> edge) {
        double[] edges = cells.stream().mapToDouble(edge).sorted().toArray();
        double usual = edges.length == 0 ? 0 : edges[edges.length / 2];
        return Arrays.stream(edges).filter(each -> Math.abs(each - usual) <= narrowest / GUTTER / 3).count() >= LINED_UP * edges.length;
    }

    private static double middle(Row row) {
        return (row.left() + row.right()) / 2;
    }

    private static boolean isFilled(List<Row> region, Gutter gutter) {
        return isFilled(side(region, gutter.middle(), true)) && isFilled(side(region, gutter.middle(), false));
    }

    private static boolean isFilled(List<Row> side) {
        Column column = new Column(0, side, false);
        double width = column.right() - column.left();
        double average = side.stream().mapToDouble(Row::width).average().orElse(0);
        // a headline's last line may stand above one of them
        double[] sizes = side.stream().mapToDouble(Row::size).sorted().toArray();
        return average >= FILLED * width && average >= SHORTEST_LINE * sizes[sizes.length / 2];
    }
}
