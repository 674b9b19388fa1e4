package org.muqabala.exporters.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.Progress;

class LineBreakerTest {

    private static final TextStyle STYLE = TextStyle.reading(12);
    private static Typefaces faces;
    private static LineBreaker breaker;
    private static Shaper shaper;

    @BeforeAll
    static void findFonts() throws IOException {
        try {
            faces = new Typefaces(FontFiles.ofMachine(), "");
        } catch (MissingFontException e) {
            assumeTrue(false, "no Arabic font on this machine");
        }
        shaper = new Shaper();
        breaker = new LineBreaker(faces, shaper, Progress.NONE);
    }

    @AfterAll
    static void close() throws IOException {
        if (faces != null) {
            faces.close();
        }
    }

    @Test
    void losesNoLetterAndKeepsToTheWidth() {
        Random random = new Random(3);
        String letters = "ابجسعلمهوي لا َُِّ abc 123٤٥ ()«» /.-\n\u200C\u2066\u2069\uD83D\uDE00";
        int[] points = letters.codePoints().toArray();
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(200); length > 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            double width = 40 + random.nextInt(200);
            int at = 0;
            for (Line line : breaker.lines(paragraph(text.toString(), random.nextBoolean()), width)) {
                assertEquals(at, line.start(), text::toString);
                assertTrue(line.width() <= width + 0.01, () -> line.width() + " in " + width + ": " + text);
                at = line.end();
            }
            assertEquals(text.length(), at, text::toString);
        }
    }

    @Test
    void breaksBetweenWords() {
        List<Line> lines = breaker.lines(paragraph("قال وزير الخارجية الروسي سيرغي لافروف إن الاتفاق تم", true), 80);
        assertTrue(lines.size() > 2);
        String text = "قال وزير الخارجية الروسي سيرغي لافروف إن الاتفاق تم";
        lines.subList(0, lines.size() - 1).forEach(line -> assertEquals(' ', text.charAt(line.end() - 1)));
    }

    @Test
    void putsRightToLeftTextFromTheRight() {
        Line line = breaker.lines(paragraph("أول ثان 2013 Last", true), 500).getFirst();
        List<String> fromTheLeft = line.pieces().stream().map(placed -> placed.piece().word().text().strip()).filter(word -> !word.isEmpty()).toList();
        assertEquals(List.of("Last", "2013", "ثان", "أول"), fromTheLeft);
    }

    @Test
    void cutsAWordThatIsTooLong() {
        List<Line> lines = breaker.lines(paragraph("https" + "x".repeat(500), false), 60);
        assertTrue(lines.size() > 20);
        lines.forEach(line -> assertTrue(line.width() <= 60.01));
    }

    @Test
    void everyLetterOfAWordHasRoomOfItsOwn() {
        for (String word : List.of("السلام", "لِلَّهِ", "الحجاج", "لمجلس", "نَسْتَغْفِرُهُ", "الأمم")) {
            ShapedWord shaped = shaper.shape(faces.of('ا', false).orElseThrow(), word, true);
            List<Integer> letters = new ArrayList<>();
            double room = 0;
            for (Cluster cell : shaped.cells()) {
                for (int i = cell.end() - 1; i >= cell.start(); i--) {
                    letters.add(i);
                }
                assertTrue(cell.advance() / (cell.end() - cell.start()) > 20, word);
                room += cell.advance();
            }
            assertEquals(word.length(), letters.size(), word);
            for (int i = 0; i < letters.size(); i++) {
                assertEquals(word.length() - 1 - i, letters.get(i), word);
            }
            assertEquals(shaped.advance(), room, 1, word);
        }
    }

    private static Paragraph paragraph(String text, boolean rightToLeft) {
        return new Paragraph(Role.TEXT, rightToLeft, "ar").add(text, STYLE);
    }
}
