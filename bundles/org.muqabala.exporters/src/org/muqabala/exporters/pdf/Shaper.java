package org.muqabala.exporters.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns words into glyphs by the JDK's shaping. Each is shaped once, for news repeat themselves. */
final class Shaper {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** What the JDK gives for a character that has no look. */
    private static final int INVISIBLE = 0xFFFF;
    /** Room for a letter, in thousandths of the size, below which readers of the file take it for something else. */
    private static final double NARROWEST = 20;
    /** A bound on what is remembered: words, not articles. */
    private static final int REMEMBERED = 100_000;

    private record Key(Typeface face, String text, boolean rightToLeft) {
    }

    /** The words of a font in one direction. */
    private record Kind(Typeface face, boolean rightToLeft) {
    }

    private final Map<Kind, Map<String, ShapedWord>> words = new HashMap<>();

    ShapedWord shape(Typeface face, String text, boolean rightToLeft) {
        Map<String, ShapedWord> known = words.computeIfAbsent(new Kind(face, rightToLeft), kind -> new HashMap<>());
        ShapedWord word = known.get(text);
        if (word == null) {
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            word = shape(new Key(face, text, rightToLeft));
            known.put(text, word);
        }
        return word;
    }

    private static ShapedWord shape(Key key) {
        char[] letters = key.text.toCharArray();
        GlyphVector glyphs = key.face.font().layoutGlyphVector(EXACT, letters, 0, letters.length,
                key.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        List<Base> bases = bases(glyphs);
        place(glyphs, bases);
        double advance = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        List<Cluster> cells = cells(bases, key, advance);
        boolean readable = cells.stream().allMatch(Shaper::isReadable);
        return new ShapedWord(key.face, key.text, key.rightToLeft, readable ? cells : drawn(cells, key, advance), advance);
    }

    /** Whether readers of the file will take the cell's letters for a part of the line. */
    private static boolean isReadable(Cluster cell) {
        return cell.carrier() >= 0 && cell.advance() >= NARROWEST * (cell.end() - cell.start());
    }

    /**
     * A word whose letters climb, or stand above each other: its glyphs are painted where they belong, and its letters are read from equal
     * shares of its room.
     */
    private static List<Cluster> drawn(List<Cluster> cells, Key key, double advance) {
        List<Cluster.Placed> glyphs = new ArrayList<>();
        for (Cluster cell : cells) {
            if (cell.carrier() >= 0) {
                glyphs.add(new Cluster.Placed(cell.carrier(), cell.x(), 0));
            }
            glyphs.addAll(cell.others());
        }
        return List.of(new Cluster(0, key.text.length(), 0, advance, -1, List.copyOf(glyphs)));
    }

    /** A glyph that takes up room, with all that belong to it. */
    private static final class Base {
        private final int glyph;
        private final double x;
        private final double y;
        private final int letter;
        private final List<Cluster.Placed> others = new ArrayList<>();

        Base(int glyph, double x, double y, int letter) {
            this.glyph = glyph;
            this.x = x;
            this.y = y;
            this.letter = letter;
        }
    }

    private static List<Base> bases(GlyphVector glyphs) {
        List<Base> bases = new ArrayList<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (isVisible(glyphs, i) && takesRoom(glyphs, i)) {
                bases.add(new Base(glyphs.getGlyphCode(i), x(glyphs, i), y(glyphs, i), glyphs.getGlyphCharIndex(i)));
            }
        }
        if (bases.isEmpty() && glyphs.getNumGlyphs() > 0) {
            bases.add(new Base(-1, 0, 0, 0)); // a mark on nothing
        }
        return bases;
    }

    /** Gives every other glyph to the base whose letter stands last before its own. */
    private static void place(GlyphVector glyphs, List<Base> bases) {
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (isVisible(glyphs, i) && !takesRoom(glyphs, i)) {
                int letter = glyphs.getGlyphCharIndex(i);
                Base base = bases.stream().filter(each -> each.letter <= letter).max(Comparator.comparingInt(each -> each.letter))
                        .orElse(bases.getFirst());
                base.others.add(new Cluster.Placed(glyphs.getGlyphCode(i), x(glyphs, i), y(glyphs, i)));
            }
        }
    }

    private static List<Cluster> cells(List<Base> bases, Key key, double advance) {
        List<Cluster> cells = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            Base base = bases.get(i);
            int last = i;
            while (last + 1 < bases.size() && bases.get(last + 1).letter == base.letter) {
                last++; // several glyphs of one letter
                base.others.add(new Cluster.Placed(bases.get(last).glyph, bases.get(last).x, bases.get(last).y));
                base.others.addAll(bases.get(last).others);
            }
            double right = last + 1 < bases.size() ? bases.get(last + 1).x : advance;
            boolean onLine = Math.abs(base.y) < 0.5 && base.glyph >= 0;
            if (!onLine && base.glyph >= 0) {
                base.others.add(new Cluster.Placed(base.glyph, base.x, base.y));
            }
            cells.add(new Cluster(start(bases, base), end(bases, base, key.text.length()), base.x, Math.max(0, right - base.x), onLine ? base.glyph : -1,
                    List.copyOf(base.others)));
            i = last;
        }
        return cells;
    }

    private static int start(List<Base> bases, Base base) {
        return bases.stream().anyMatch(each -> each.letter < base.letter) ? base.letter : 0;
    }

    private static int end(List<Base> bases, Base base, int length) {
        return bases.stream().mapToInt(each -> each.letter).filter(letter -> letter > base.letter).min().orElse(length);
    }

    private static boolean isVisible(GlyphVector glyphs, int i) {
        return glyphs.getGlyphCode(i) < INVISIBLE && glyphs.getGlyphCode(i) >= 0;
    }

    private static boolean takesRoom(GlyphVector glyphs, int i) {
        return glyphs.getGlyphMetrics(i).getAdvance() > 0;
    }

    private static double x(GlyphVector glyphs, int i) {
        return glyphs.getGlyphPosition(i).getX();
    }

    private static double y(GlyphVector glyphs, int i) {
        return -glyphs.getGlyphPosition(i).getY();
    }
}
