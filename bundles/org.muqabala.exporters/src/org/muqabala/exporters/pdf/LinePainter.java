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

/** Paints the letters of lines, and keeps the fonts that are used. */
final class LinePainter {

    private static final String RIGHT_TO_LEFT_MARK = "\u200F";
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    /** Room for a mark of direction before a line, in thousandths of the size. */
    private static final int MARK_WIDTH = 20;
    /** A bound on what is remembered: words, not articles. */
    private static final int REMEMBERED = 100_000;

    private final Map<Typeface, EmbeddedTypeface> faces = new HashMap<>();
    private final Map<EmbeddedTypeface, String> names = new LinkedHashMap<>();
    private final Map<ShapedWord, Written> written = new IdentityHashMap<>();
    private final Map<ShapedWord, Written> writtenLeftmost = new IdentityHashMap<>();
    private final Map<COSStream, String> drawings = new HashMap<>();
    private final COSDictionary fontResources = new COSDictionary();
    private final COSDictionary drawingResources = new COSDictionary();
    private final int mostCodes;

    /** @param mostCodes of one font in the document */
    LinePainter(int mostCodes) {
        this.mostCodes = mostCodes;
    }

    /** What all pages need; complete after {@link #finish}. */
    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontResources);
        resources.setItem(COSName.XOBJECT, drawingResources);
        return resources;
    }

    void finish() throws IOException {
        for (EmbeddedTypeface face : names.keySet()) {
            face.finish();
        }
    }

    /** Paints the letters. */
    void letters(Operators out, Line line, double left, double ground) {
        if (line.pieces().isEmpty()) {
            return;
        }
        List<Runnable> drawn = new ArrayList<>();
        out.word("BT");
        EmbeddedTypeface face = null;
        TextStyle style = null;
        Pen pen = new Pen(out);
        for (Line.Placed placed : line.pieces()) {
            Fragment piece = placed.piece();
            boolean leftmost = placed == line.pieces().getFirst();
            double x = left + placed.x();
            Written word = written(piece.word(), leftmost);
            double mark = leftmost && piece.isRightToLeft() != line.rightToLeft() ? MARK_WIDTH * piece.style().size() / Typeface.UNITS : 0;
            if (word.face != face || !piece.style().equals(style)) {
                pen.end();
                face = word.face;
                style = piece.style();
                out.fill(style.ink()).raw("/" + names.get(face) + " ").number(style.size()).word("Tf").raw("1 0 0 1 ").numbers(x - mark, ground).word("Tm");
                pen.begin(x - mark, style.size());
            }
            if (mark > 0) {
                // readers of the file take a line for one of the direction that its left end has
                pen.show(EmbeddedTypeface.hex(face.blank(line.rightToLeft() ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, MARK_WIDTH)), MARK_WIDTH);
            }
            letters(pen, word, piece.style().size(), x);
            TextStyle look = style;
            Typeface with = piece.word().face();
            piece.word().cells().forEach(cell -> cell.others().forEach(other -> drawn.add(() -> {
                out.fill(look.ink());
                draw(out, with, other, x, ground, look.size());
            })));
        }
        pen.end();
        out.word("ET");
        drawn.forEach(Runnable::run);
    }

    private Written written(ShapedWord word, boolean leftmost) {
        Map<ShapedWord, Written> known = leftmost ? writtenLeftmost : written;
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, shaped -> write(shaped, leftmost));
    }

    private static void letters(Pen pen, Written word, double size, double left) {
        double scale = size / Typeface.UNITS;
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
     * @param face whose codes they are
     * @param x where each stands, in thousandths of the size; of those that begin a cell
     */
    private record Written(EmbeddedTypeface face, String[] codes, int[] widths, boolean[] begins, double[] x) {
    }

    /** Gives each letter its share of the room of its cell, so that a reader of the file finds them in their order. */
    private Written write(ShapedWord shaped, boolean leftmost) {
        int most = shaped.text().length() * 2;
        EmbeddedTypeface face = embedded(shaped.face(), most);
        Written written = new Written(face, new String[most], new int[most], new boolean[most], new double[most]);
        int at = 0;
        for (Cluster cell : shaped.cells()) {
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
        return new Written(face, Arrays.copyOf(written.codes, at), Arrays.copyOf(written.widths, at), Arrays.copyOf(written.begins, at), Arrays.copyOf(written.x, at));
    }

    /**
     * The characters of a cell, each with the joiners behind it; direction marks of the text are no part of what is read. A vowel mark with nothing
     * but punctuation to its left gets one, or readers of the file take it for a part of that.
     *
     * @param ends whether nothing stands to the left of the word
     */
    private static List<String> texts(ShapedWord shaped, Cluster cell, boolean ends) {
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

    /** Paints a glyph as a drawing, which is no part of the text. */
    void draw(Operators out, Typeface face, Cluster.Placed glyph, double left, double ground, double size) {
        double scale = size / Typeface.UNITS;
        out.word("q").scale(scale).numbers(left + glyph.x() * scale, ground + glyph.y() * scale).raw("cm /" + drawing(face, glyph.glyph())).word(" Do Q");
    }

    private String drawing(Typeface face, int glyph) {
        try {
            COSStream stream = embedded(face, 0).drawing(glyph);
            return drawings.computeIfAbsent(stream, key -> {
                String name = "D" + drawings.size();
                drawingResources.setItem(COSName.getPDFName(name), stream);
                return name;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font in the document that has room for so many more codes: a further one if the last is full. */
    private EmbeddedTypeface embedded(Typeface face, int more) {
        EmbeddedTypeface last = faces.get(face);
        return last != null && last.hasRoom(more) ? last : further(face);
    }

    private EmbeddedTypeface further(Typeface face) {
        try {
            EmbeddedTypeface embedded = new EmbeddedTypeface(face, names.size(), mostCodes);
            names.put(embedded, "F" + names.size());
            fontResources.setItem(COSName.getPDFName(names.get(embedded)), embedded.dictionary());
            faces.put(face, embedded);
            return embedded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
