package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs of which the file itself says what they stand for, together. */
final class ActualText {

    private final String text;
    private final int depth;
    private final List<Glyph> glyphs = new ArrayList<>();

    /** @param depth how many marked contents were open when it began, itself included */
    ActualText(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    /** One glyph that stands for the text; the glyphs themselves where they are on more than one line, or there is no text. */
    List<Glyph> glyphs() {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        Glyph first = glyphs.get(0);
        double left = glyphs.stream().mapToDouble(Glyph::x).min().getAsDouble();
        double right = glyphs.stream().mapToDouble(Glyph::right).max().getAsDouble();
        boolean oneLine = glyphs.stream().allMatch(glyph -> Math.abs(glyph.y() - first.y()) < first.size());
        if (!oneLine || text.isEmpty()) {
            return glyphs;
        }
        return List.of(new Glyph(text, left, first.y(), right - left, first.size()));
    }
}
