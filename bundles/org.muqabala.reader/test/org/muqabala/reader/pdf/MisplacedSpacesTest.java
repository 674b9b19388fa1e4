package org.muqabala.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.reader.pdf.VisualOrder.Position;

/** A space that is painted under the letters of a word is read where the paper shows it. */
class MisplacedSpacesTest {

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void bothSpacesOfALamAlefArePaintedOnItsLeft() {
        // measured in a file by LibreOffice 7.4 with Liberation Serif, the Arabic letters out of DejaVu Sans Mono
        glyph("ت", 417.80, 6.02);
        glyph(" ", 423.80, 2.50);
        glyph(" ", 426.30, 2.50);
        glyph("لا", 426.31, 6.02);
        glyph("ه", 434.80, 6.02);
        glyph("د", 440.80, 6.02);
        assertEquals("ده لا ت", read());
    }

    @Test
    void theLetterMayBeginAHairBeforeTheSpace() {
        glyph("ت", 417.80, 6.02);
        glyph(" ", 423.80, 2.50);
        glyph("لا", 426.29, 6.02);
        glyph(" ", 426.30, 2.50);
        glyph("ه", 434.80, 6.02);
        assertEquals("ه لا ت", read());
    }

    @Test
    void theWordOverTheSpaceMayHaveSeveralLetters() {
        glyph("ت", 0, 6);
        glyph(" ", 6, 2.5);
        glyph(" ", 8.5, 2.5);
        glyph("ن", 8.5, 6);
        glyph("م", 14.5, 6);
        glyph("ه", 23, 6);
        assertEquals("ه من ت", read());
    }

    @Test
    void aWordThatGoesUpToTheNextSpaceStaysWhole() {
        glyph("ت", 0, 6);
        glyph(" ", 6, 2.5);
        glyph(" ", 8.5, 2.5);
        glyph("ن", 8.5, 6);
        glyph("م", 14.5, 6);
        glyph(" ", 20.5, 2.5);
        glyph("ه", 23, 6);
        glyph("د", 31.4, 6);
        assertEquals("ده من ت", read());
    }

    @Test
    void theOnlySpaceUnderSlantedLettersStaysTheirs() {
        // letters of a nastaliq hang over the space before them, and leave gaps inside words
        glyph("ت", 0, 6);
        glyph(" ", 6, 2.5);
        glyph("ن", 6.2, 6);
        glyph("م", 14.7, 6);
        assertEquals("من ت", read());
    }

    private void glyph(String text, double x, double width) {
        glyphs.add(new Glyph(text, x, 600, width, 10));
    }

    private String read() {
        return new VisualOrder(true, false).text(VisualOrder.withSpaces(Row.of(glyphs)), new Position(true, true));
    }
}
