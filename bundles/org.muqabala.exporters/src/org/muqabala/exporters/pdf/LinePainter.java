package org.muqabala.exporters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Paints lines: first what stands behind letters and above them, then the letters. Keeps the fonts that are used. */
final class LinePainter {

    private static final String RIGHT_TO_LEFT_MARK = "\u200F";
    /** A bound on what is remembered: words, not articles. */
    private static final int REMEMBERED = 100_000;
    private static final double DECORATION_GAP = 0.6;

    private final Map<Typeface, EmbeddedTypeface> faces = new LinkedHashMap<>();
    private final Map<Typeface, String> names = new HashMap<>();
    private final Map<ShapedWord, Written> written = new IdentityHashMap<>();
    private final Map<ShapedWord, Written> writtenLeftmost = new IdentityHashMap<>();
    private final Map<COSStream, String> drawings = new HashMap<>();
    private final COSDictionary fontResources = new COSDictionary();
    private final COSDictionary drawingResources = new COSDictionary();
    private final Shaper shaper;
    private final Typefaces typefaces;

    LinePainter(Typefaces typefaces, Shaper shaper) {
        this.typefaces = typefaces;
        this.shaper = shaper;
    }

    /** What all pages need; complete after {@link #finish}. */
    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontResources);
        resources.setItem(COSName.XOBJECT, drawingResources);
        return resources;
    }

    void finish() throws IOException {
        for (EmbeddedTypeface face : faces.values()) {
            face.finish();
        }
    }

    /**
     * Paints what belongs to no letter.
     *
     * @param left of the line, in points
     * @param ground the letters' ground line
     */
    void decorate(Operators out, Paragraph paragraph, Line line, double left, double ground) throws IOException {
        for (Decoration decoration : paragraph.decorations()) {
            boolean here = decoration.isPlace() ? line.start() <= decoration.start() && decoration.start() <= line.end() && line.border(decoration.start()).isPresent()
                    : decoration.start() < line.end() && decoration.end() > line.start();
            if (here) {
                decorate(out, paragraph, line, decoration, left, ground);
            }
        }
    }

    private void decorate(Operators out, Paragraph paragraph, Line line, Decoration decoration, double left, double ground) throws IOException {
        double size = sizeOf(line);
        if (decoration.isPlace()) {
            double x = left + line.border(decoration.start()).orElseThrow();
            caret(out, decoration.ink(), x, ground, size);
            sign(out, decoration, x, ground, size, paragraph.isRightToLeft());
            return;
        }
        for (Line.Extent extent : line.extents(decoration.start(), decoration.end())) {
            decoration.tint().ifPresent(tint -> out.rectangle(tint, left + extent.left() - DECORATION_GAP, ground - size * 0.42,
                    extent.right() - extent.left() + 2 * DECORATION_GAP, size * 1.36));
            rule(out, decoration, left + extent.left(), left + extent.right(), ground - size * 0.42);
        }
        if (line.holds(decoration.start())) {
            line.border(decoration.start()).ifPresent(x -> sign(out, decoration, left + x, ground, size, paragraph.isRightToLeft()));
        }
    }

    private static double sizeOf(Line line) {
        return line.pieces().stream().mapToDouble(placed -> placed.piece().style().size()).max().orElse(10);
    }

    private static void rule(Operators out, Decoration decoration, double from, double to, double y) {
        if (decoration.rule() == Decoration.Rule.NONE) {
            return;
        }
        out.stroke(decoration.ink());
        switch (decoration.rule()) {
            case SOLID -> out.number(1.1).word("w [] 0 d").line(from, to, y);
            case DASHED -> out.number(0.9).word("w [2.2 1.4] 0 d").line(from, to, y);
            case DOTTED -> out.number(0.6).word("w [0.8 1.2] 0 d").line(from, to, y);
            default -> out.number(0.5).word("w [] 0 d").line(from, to, y - 2.2).line(from, to, y - 3.6);
        }
    }

    private static void caret(Operators out, Ink ink, double x, double ground, double size) {
        double low = ground - size * 0.42;
        out.stroke(ink).number(0.9).word("w [] 0 d").numbers(x - size * 0.16, low).raw("m ").numbers(x, low + size * 0.3).raw("l ")
                .numbers(x + size * 0.16, low).word("l S");
    }

    private void sign(Operators out, Decoration decoration, double x, double ground, double size, boolean rightToLeft) {
        double radius = size * 0.11;
        double y = ground + size * 0.98;
        double middle = rightToLeft ? x - radius : x + radius;
        switch (decoration.sign()) {
            case TRIANGLE -> out.fill(decoration.ink()).numbers(middle - radius * 1.2, y - radius).raw("m ")
                    .numbers(middle + radius * 1.2, y - radius).raw("l ").numbers(middle, y + radius * 1.2).word("l f");
            case DISC -> circle(out.fill(decoration.ink()), middle, y, radius * 0.85).word("f");
            case NONE -> {
                // a number alone, or nothing
            }
        }
        if (!decoration.number().isEmpty()) {
            number(out, decoration, rightToLeft ? middle - radius * 1.6 : middle + radius * 1.6, y - radius, size * 0.34, rightToLeft);
        }
    }

    private static Operators circle(Operators out, double x, double y, double radius) {
        double arm = radius * 0.5523;
        return out.numbers(x - radius, y).word("m").numbers(x - radius, y + arm, x - arm, y + radius, x, y + radius).word("c")
                .numbers(x + arm, y + radius, x + radius, y + arm, x + radius, y).word("c").numbers(x + radius, y - arm, x + arm, y - radius, x, y - radius)
                .word("c").numbers(x - arm, y - radius, x - radius, y - arm, x - radius, y).word("c");
    }

    /** Small figures, as drawings: they are no part of the text. */
    private void number(Operators out, Decoration decoration, double x, double y, double size, boolean endsThere) {
        typefaces.of('1', true).ifPresent(face -> {
            ShapedWord figures = shaper.shape(face, decoration.number(), false);
            double left = endsThere ? x - figures.advance() * size / Typeface.UNITS : x;
            out.fill(decoration.ink());
            for (Cell cell : figures.cells()) {
                draw(out, face, new Cell.Placed(cell.carrier(), cell.x(), 0), left, y, size);
            }
        });
    }

    /** Paints the letters. */
    void letters(Operators out, Line line, double left, double ground) {
        if (line.pieces().isEmpty()) {
            return;
        }
        List<Runnable> drawn = new ArrayList<>();
        out.word("BT");
        Typeface face = null;
        TextStyle style = null;
        Pen pen = new Pen(out);
        for (Line.Placed placed : line.pieces()) {
            Piece piece = placed.piece();
            double x = left + placed.x();
            if (piece.word().face() != face || !piece.style().equals(style)) {
                pen.end();
                face = piece.word().face();
                style = piece.style();
                out.fill(style.ink()).raw("/" + name(face) + " ").number(style.size()).word("Tf").raw("1 0 0 1 ").numbers(x, ground).word("Tm");
                pen.begin(x, style.size());
            }
            letters(pen, piece, x, placed == line.pieces().getFirst());
            TextStyle look = style;
            Typeface with = face;
            piece.word().cells().forEach(cell -> cell.others().forEach(other -> drawn.add(() -> {
                out.fill(look.ink());
                draw(out, with, other, x, ground, look.size());
            })));
        }
        pen.end();
        out.word("ET");
        drawn.forEach(Runnable::run);
    }

    private void letters(Pen pen, Piece piece, double left, boolean leftmost) {
        Map<ShapedWord, Written> known = leftmost ? writtenLeftmost : written;
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        Written word = known.computeIfAbsent(piece.word(), shaped -> write(shaped, leftmost));
        double scale = piece.style().size() / Typeface.UNITS;
        for (int i = 0; i < word.codes.length; i++) {
            if (word.begins[i]) {
                pen.to(left + word.x[i] * scale);
            }
            pen.show(word.codes[i], word.widths[i]);
        }
    }

    /**
     * The codes of a word, from left to right.
     *
     * @param x where each stands, in thousandths of the size; of those that begin a cell
     */
    private record Written(String[] codes, int[] widths, boolean[] begins, double[] x) {
    }

    /** Gives each letter its share of the room of its cell, so that a reader of the file finds them in their order. */
    private Written write(ShapedWord shaped, boolean leftmost) {
        EmbeddedTypeface face = embedded(shaped.face());
        int most = shaped.text().length() * 2;
        Written written = new Written(new String[most], new int[most], new boolean[most], new double[most]);
        int at = 0;
        for (Cell cell : shaped.cells()) {
            List<String> texts = texts(shaped, cell, leftmost);
            if (shaped.rightToLeft()) {
                Collections.reverse(texts);
            }
            int share = (int) Math.round(cell.advance() / Math.max(1, texts.size()));
            for (int i = 0; i < texts.size(); i++) {
                boolean carries = i == 0 && cell.carrier() >= 0;
                written.codes[at] = EmbeddedTypeface.hex(carries ? face.code(cell.carrier(), texts.get(i), share) : face.blank(texts.get(i), share));
                written.widths[at] = share;
                written.begins[at] = i == 0;
                written.x[at++] = cell.x();
            }
        }
        return new Written(Arrays.copyOf(written.codes, at), Arrays.copyOf(written.widths, at), Arrays.copyOf(written.begins, at), Arrays.copyOf(written.x, at));
    }

    /**
     * The characters of a cell, each with the joiners behind it; direction marks of the text are no part of what is read. A vowel mark with nothing
     * but punctuation to its left gets one, or readers of the file take it for a part of that.
     *
     * @param ends whether nothing stands to the left of the word
     */
    private static List<String> texts(ShapedWord shaped, Cell cell, boolean ends) {
        String word = shaped.text();
        List<String> texts = new ArrayList<>();
        for (int i = cell.start(); i < cell.end(); i += Character.charCount(word.codePointAt(i))) {
            int point = word.codePointAt(i);
            int next = i + Character.charCount(point);
            boolean joiner = point == 0x200C || point == 0x200D;
            if (joiner && !texts.isEmpty()) {
                texts.add(texts.removeLast() + Character.toString(point));
            } else if (!joiner && Character.getType(point) != Character.FORMAT) {
                texts.add(Character.toString(point));
            }
            boolean closes = next < word.length() ? !isPartOfWord(word.codePointAt(next)) : ends;
            if (closes && shaped.rightToLeft() && Character.getType(point) == Character.NON_SPACING_MARK) {
                texts.add(RIGHT_TO_LEFT_MARK);
            }
        }
        return texts;
    }

    private static boolean isPartOfWord(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK || Character.getType(point) == Character.FORMAT;
    }

    private void draw(Operators out, Typeface face, Cell.Placed glyph, double left, double ground, double size) {
        double scale = size / Typeface.UNITS;
        out.word("q").scale(scale).numbers(left + glyph.x() * scale, ground + glyph.y() * scale).raw("cm /" + drawing(face, glyph.glyph())).word(" Do Q");
    }

    private String drawing(Typeface face, int glyph) {
        try {
            COSStream stream = embedded(face).drawing(glyph);
            return drawings.computeIfAbsent(stream, key -> {
                String name = "D" + drawings.size();
                drawingResources.setItem(COSName.getPDFName(name), stream);
                return name;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedTypeface embedded(Typeface face) {
        return faces.computeIfAbsent(face, key -> {
            try {
                EmbeddedTypeface embedded = new EmbeddedTypeface(face, faces.size());
                fontResources.setItem(COSName.getPDFName(name(face)), embedded.dictionary());
                return embedded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String name(Typeface face) {
        return names.computeIfAbsent(face, key -> "F" + names.size());
    }
}
