package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Glyphs side by side on one baseline.
 *
 * @param y the baseline
 * @param size of the font of most of them
 * @param glyphs from left to right, each vowel mark inside the glyph that it sits on; at least one stands for a letter or sign
 */
record Row(double y, double size, List<Glyph> glyphs) {

    static Row of(List<Glyph> unsorted) {
        List<Glyph> glyphs = MisplacedSpaces.putBack(unsorted.stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList());
        double[] baselines = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).mapToDouble(Glyph::y).sorted().toArray();
        double[] sizes = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).mapToDouble(Glyph::size).sorted().toArray();
        return new Row(baselines[baselines.length / 2], sizes[sizes.length / 2], glyphs);
    }

    /** The row with further glyphs in it; its baseline and size stay. */
    Row with(List<Glyph> others) {
        List<Glyph> all = Stream.concat(glyphs.stream(), others.stream()).sorted(Comparator.comparingDouble(Glyph::x)).toList();
        return new Row(y, size, MisplacedSpaces.putBack(all));
    }

    double left() {
        return glyphs.stream().filter(glyph -> !glyph.isSpace()).mapToDouble(Glyph::x).min().orElse(0);
    }

    double right() {
        return glyphs.stream().filter(glyph -> !glyph.isSpace()).mapToDouble(Glyph::right).max().orElse(0);
    }

    double width() {
        return right() - left();
    }

    /** The parts between which nothing is painted for at least the given length; spaces count as nothing. */
    List<Row> parts(double gap) {
        List<Row> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank() && holdsText(part) && glyph.x() - reached >= gap) {
                parts.add(of(part));
                part = new ArrayList<>();
            }
            if (!glyph.isSpace()) {
                reached = part.isEmpty() ? glyph.right() : Math.max(reached, glyph.right());
            }
            if (!glyph.isSpace() || !part.isEmpty()) {
                part.add(glyph);
            }
        }
        if (holdsText(part)) {
            parts.add(of(part));
        }
        return parts;
    }

    private static boolean holdsText(List<Glyph> glyphs) {
        return glyphs.stream().anyMatch(glyph -> !glyph.text().isBlank());
    }

    /** What it says from left to right, for comparing rows: not in reading order. */
    String painted() {
        StringBuilder painted = new StringBuilder();
        glyphs.forEach(glyph -> painted.append(glyph.text()));
        return painted.toString().strip();
    }
}
