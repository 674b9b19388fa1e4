package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers a page's glyphs into rows. */
final class RowFinder {

    /** How far from the row's baseline a letter may stand, in sizes: stacked Arabic letters do. */
    private static final double OFF_BASELINE = 0.5;

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
        return rows.stream().filter(row -> row.stream().anyMatch(glyph -> !glyph.text().isBlank())).map(Row::of)
                .sorted(Comparator.comparingDouble(Row::y)).toList();
    }
}
