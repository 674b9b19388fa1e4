package org.muqabala.exporters.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** One cut of a font, as the JDK shapes with it; its outlines are opened when something was set in it. Close it after use. */
final class Typeface implements Closeable {

    /** Units an em, in which PDF counts too. */
    static final int UNITS = 1000;
    private static final int EMBEDDING_FORBIDDEN = 2;

    private final Path file;
    private final Font font;
    /** A font answers slowly, and is asked for every letter. */
    private final BitSet asked = new BitSet();
    private final BitSet had = new BitSet();
    private Closeable opened;
    private TrueTypeFont outlines;

    private Typeface(Path file, Font font) {
        this.file = file;
        this.font = font.deriveFont((float) UNITS);
    }

    /** The fonts of a file; none if it is broken. */
    static List<Typeface> in(Path file) {
        List<Typeface> found = new ArrayList<>();
        try {
            for (Font font : Font.createFonts(file.toFile())) {
                found.add(new Typeface(file, font));
            }
        } catch (FontFormatException | IOException | RuntimeException e) {
            return List.of(); // a file that is no font after all; on some broken ones the JDK stumbles
        }
        return found;
    }

    Font font() {
        return font;
    }

    boolean isOf(String family) {
        return font.getFamily(Locale.ROOT).equalsIgnoreCase(family);
    }

    /** The cut for running text, or its bold one: neither slanted nor of another weight or width. */
    boolean isCut(boolean bold) {
        String cut = name().substring(Math.min(name().length(), font.getFamily(Locale.ROOT).length())).strip().toLowerCase(Locale.ROOT);
        return bold ? cut.equals("bold") : cut.isEmpty() || cut.equals("regular") || cut.equals("book") || cut.equals("roman");
    }

    String name() {
        return font.getFontName(Locale.ROOT);
    }

    boolean has(int codePoint) {
        if (!asked.get(codePoint)) {
            asked.set(codePoint);
            had.set(codePoint, font.canDisplay(codePoint));
        }
        return had.get(codePoint);
    }

    /** Whether it can be embedded: with outlines that this program can cut down, and by its maker's leave. One that cannot is closed. */
    boolean isEmbeddable() throws IOException {
        boolean embeddable = false;
        try {
            TrueTypeFont open = outlines();
            embeddable = open.getTableMap().containsKey("glyf") && open.getHorizontalHeader() != null
                    && (open.getOS2Windows() == null || (open.getOS2Windows().getFsType() & 0xF) != EMBEDDING_FORBIDDEN);
        } catch (IOException | RuntimeException e) {
            embeddable = false; // not readable as what it says it is; on some broken ones the parser stumbles
        }
        if (!embeddable) {
            close();
        }
        return embeddable;
    }

    TrueTypeFont outlines() throws IOException {
        if (outlines == null) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
                opened = collection;
                outlines = collection.getFontByName(font.getPSName());
            } else {
                outlines = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
                opened = outlines;
            }
            if (outlines == null) {
                throw new IOException(file + " has no outlines of " + font.getPSName());
            }
        }
        return outlines;
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            Closeable closing = opened;
            opened = null;
            outlines = null;
            closing.close();
        }
    }
}
