package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers a page's glyphs into rows. */
final class RowFinder {

    /** How far from the row's baseline a letter may stand, in sizes: stacked Arabic letters do. */
    private static final double OFF_BASELINE = 0.5;

    /** How many of a row's letters may stand apart from it, and how far, as shares of its own and of the distance between rows. */
    private static final double STRAYS = 0.3;
    private static final double CLOSE = 0.6;
    /** From which share of a letter's width on another one stands in it and not beside it. */
    private static final double INSIDE = 0.2;

    private RowFinder() {
    }

    /** The rows from top to bottom. */
    static List<Row> rows(PdfPage page) {
        List<Glyph> letters = Attachment.attached(page.glyphs()).stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<List<Glyph>> rows = new ArrayList<>();
        double sum = 0;
        for (Glyph glyph : letters) {
            List<Glyph> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || glyph.y() - sum / row.size() > OFF_BASELINE * Math.min(glyph.size(), row.get(0).size())) {
                row = new ArrayList<>();
                rows.add(row);
                sum = 0;
            }
            row.add(glyph);
            sum += glyph.y();
        }
        List<Row> found = rows.stream().filter(row -> row.stream().anyMatch(glyph -> !glyph.text().isBlank())).map(Row::of)
                .sorted(Comparator.comparingDouble(Row::y)).toList();
        return withStrays(found);
    }

    /** The rows, and in them the letters that stand above or below theirs, as the dots of a hanging script do. */
    private static List<Row> withStrays(List<Row> rows) {
        double pitch = pitch(rows);
        List<Row> whole = new ArrayList<>(rows);
        for (Row stray : rows) {
            whole.stream().filter(row -> row != stray && isStray(stray, row, pitch))
                    .min(Comparator.comparingDouble(row -> Math.abs(row.y() - stray.y()))).ifPresent(row -> {
                        whole.remove(stray);
                        whole.set(whole.indexOf(row), row.with(stray.glyphs()));
                    });
        }
        return whole;
    }

    private static boolean isStray(Row stray, Row row, double pitch) {
        return stray.glyphs().size() <= STRAYS * row.glyphs().size() && Math.abs(row.y() - stray.y()) < CLOSE * pitch
                && stray.left() >= row.left() - row.size() && stray.right() <= row.right() + row.size()
                && stray.glyphs().stream().noneMatch(glyph -> !glyph.text().isBlank() && isCovered(glyph, row));
    }

    /** Whether another letter is painted where the glyph would be: then it belongs to a line of its own. */
    private static boolean isCovered(Glyph glyph, Row row) {
        double middle = glyph.x() + glyph.width() / 2;
        return row.glyphs().stream().anyMatch(other -> !other.text().isBlank() && middle > other.x() + INSIDE * other.width()
                && middle < other.right() - INSIDE * other.width());
    }

    /** The usual distance between two rows of some length. */
    private static double pitch(List<Row> rows) {
        int most = rows.stream().mapToInt(row -> row.glyphs().size()).max().orElse(0);
        double[] baselines = rows.stream().filter(row -> row.glyphs().size() > most / 2).mapToDouble(Row::y).toArray();
        double[] distances = IntStream.range(1, baselines.length).mapToDouble(i -> baselines[i] - baselines[i - 1]).sorted().toArray();
        return distances.length == 0 ? 0 : distances[distances.length / 2];
    }
}
