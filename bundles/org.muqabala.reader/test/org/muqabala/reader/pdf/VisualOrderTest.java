package org.muqabala.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reader.pdf.PaintedLines.Painted;
import org.muqabala.reader.pdf.VisualOrder.Position;
import org.muqabala.testkit.Seeds;

/** Lines that are painted by the rules of bidirectional text are read as they were written. */
class VisualOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "قال لافروف أمس.",
            "في 18 كانون الأول 2015، اتفق الجانبان",
            "بلغت النسبة 12,5 في المئة و3.7 مليارات",
            "ارتفع السعر 5% إلى 1,250.75 دولارا",
            "اجتمعوا يوم 18/12/2015 عند الساعة 10:30 صباحا",
            "من 2011-2015 كانت الحرب",
            "قالت شبكة BBC News إن القرار 2254 صدر",
            "شركة Microsoft (مايكروسوفت) أعلنت",
            "نسخة iPhone 6 الجديدة",
            "قال «لن نقبل» ثم غادر (أمس)",
            "زار الموقع www.reuters.com/world قبل يومين",
            "العدد ٢٥٠ ألفا و١٢٫٥ في المئة",
            "\"لقد أعلنا\" قال الوزير",
            "الولايات المتحدة (USA) وروسيا",
            "ـ أولا: البند 1؛ ثانيا: البند 2.",
            "وقف إطلاق النار!؟"})
    void aLineReadsAsItWasWritten(String line) {
        Painted painted = PaintedLines.of(line, 1000, true).get(0);
        assertEquals(line, new VisualOrder(true, false).text(painted.glyphs(), painted.position()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister said on Tuesday.", "Minister قال أمس said", "He said «قال لافروف» twice (2015)", "In 2015, 12.5% of GDP"})
    void aLineOfAnotherDirectionReadsAsItWasWritten(String line) {
        Painted painted = PaintedLines.of(line, 1000, false).get(0);
        assertEquals(line, new VisualOrder(false, false).text(painted.glyphs(), painted.position()));
    }

    static Stream<String> paragraphs() {
        return Seeds.ALL.stream().flatMap(seed -> Seeds.text(seed).lines()).map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void realParagraphsReadAsTheyWereWrittenWhereverTheyAreBroken(String paragraph) {
        for (int width : new int[] {25, 40, 61, 90}) {
            assertReads(paragraph, width, true);
        }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void soTheyDoWhenTheyAreSetFromTheLeft(String paragraph) {
        assertReads(paragraph, 85, false);
    }

    @Test
    void aDashThatOpensTheLastLineOfAParagraphSetFromTheLeftStaysThere() {
        List<String> painted = List.of("س", "ي", "ن", " ", "ي", "ك", "ر", " ", "–", ".");
        assertEquals("– ركي نيس.", read(painted, new Position(false, true)));
    }

    @Test
    void aQuotationOpenInAParagraphsFirstLineMayCloseAtItsEnd() {
        List<String> painted = List.of("\"", "ا", "ع", "م", "\"", " ", "ل", "ا", "ق");
        assertEquals("قال \"معا\"", read(painted, new Position(true, false)));
    }

    @Test
    void aQuotationMayOpenAParagraphSetFromTheLeft() {
        List<String> painted = List.of("\"", "ل", "ا", "ق", " ", "\"", "ا", "ع", "م");
        assertEquals("\"معا\" قال", read(painted, new Position(true, false)));
    }

    private static String read(List<String> painted, Position position) {
        return new VisualOrder(false, false).text(painted, position);
    }

    private static void assertReads(String paragraph, int width, boolean rightToLeft) {
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Painted line : PaintedLines.of(paragraph, width, rightToLeft)) {
            written.add(line.written());
            read.add(new VisualOrder(rightToLeft, false).text(line.glyphs(), line.position()));
        }
        assertEquals(written, read);
    }
}
