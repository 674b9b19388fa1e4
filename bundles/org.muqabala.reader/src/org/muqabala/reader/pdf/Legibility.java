package org.muqabala.reader.pdf;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/** Counts what of a document's glyphs stands for letters, to tell text from pictures and from a font's private code. */
final class Legibility {

    /** A word mark in a picture font does no harm; from here on it is the text itself that cannot be read. */
    private static final double MOST_UNREADABLE = 0.3;

    /** Share of letters with accents that no language that is written in them passes; Arabic in a Western code does. */
    private static final double MOST_ACCENTED = 0.4;

    /** Fewer letters than this do not show what a font's code is. */
    private static final int FEW = 20;

    private int unmapped;
    private int unreadable;
    private int letters;
    private int accented;

    void unmapped() {
        unmapped++;
    }

    void mapped(String text) {
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.PRIVATE_USE || type == Character.CONTROL || type == Character.UNASSIGNED || c == 0xFFFD) {
                unreadable++;
            } else {
                letters++;
                accented += c >= 0x80 && c <= 0xFF ? 1 : 0;
            }
        });
    }

    /** @throws UnreadableArticleException if there is no text, or none that can be read */
    void check() throws UnreadableArticleException {
        // where letters are built from parts, one part stands for the letter and the others for nothing: they prove little
        int all = letters + unreadable;
        if (all + unmapped == 0) {
            throw new UnreadableArticleException(Problem.NO_TEXT, "");
        }
        boolean privateCode = unreadable > all * MOST_UNREADABLE || unmapped > 2 * letters;
        boolean wrongCode = letters > FEW && accented > letters * MOST_ACCENTED;
        if (privateCode || wrongCode) {
            throw new UnreadableArticleException(Problem.GARBLED, "");
        }
    }
}
