package org.muqabala.reader.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.reader.pdf.VisualOrder.Position;

/** Breaks a paragraph into lines and paints each from left to right, as the rules of bidirectional text say. */
final class PaintedLines {

    /** A line as it is painted, and as it is written. */
    record Painted(List<String> glyphs, String written, Position position) {
    }

    private PaintedLines() {
    }

    static List<Painted> of(String paragraph, int width, boolean rightToLeft) {
        Bidi bidi = new Bidi(paragraph, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Painted> lines = new ArrayList<>();
        int start = 0;
        while (start < paragraph.length()) {
            int end = end(paragraph, start, width);
            // the space at which a line is broken is not painted
            int painted = end < paragraph.length() ? end - 1 : end;
            lines.add(new Painted(glyphs(paragraph, bidi.createLineBidi(start, painted), start, painted), paragraph.substring(start, painted),
                    new Position(start == 0, end == paragraph.length())));
            start = end;
        }
        return lines;
    }

    /** Where the line ends that begins there: behind the last space within so many letters. */
    private static int end(String paragraph, int start, int width) {
        int letters = 0;
        int space = -1;
        for (int i = start; i < paragraph.length(); i++) {
            space = paragraph.charAt(i) == ' ' ? i : space;
            letters += isMark(paragraph.charAt(i)) ? 0 : 1;
            if (letters > width && space > start) {
                return space + 1;
            }
        }
        return paragraph.length();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<String> glyphs(String paragraph, Bidi line, int start, int end) {
        byte[] levels = new byte[end - start];
        Object[] glyphs = new Object[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.getLevelAt(i);
            glyphs[i] = String.valueOf(paragraph.charAt(start + i));
        }
        // a mark sits on its letter
        for (int i = levels.length - 1; i > 0; i--) {
            if (isMark(paragraph.charAt(start + i))) {
                glyphs[i - 1] = (String) glyphs[i - 1] + glyphs[i];
                glyphs[i] = "";
            }
        }
        Bidi.reorderVisually(levels, 0, glyphs, 0, glyphs.length);
        List<String> painted = new ArrayList<>();
        for (Object glyph : glyphs) {
            painted.add((String) glyph);
        }
        return painted;
    }
}
