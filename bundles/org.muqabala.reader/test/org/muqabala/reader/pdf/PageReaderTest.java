package org.muqabala.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.testkit.Seeds;

/** Pages that were set in columns, under running heads, are read as the paragraphs that were set. */
class PageReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void columnsAreReadOneAfterAnotherTheRightOneFirst(int columns) {
        List<String> text = paragraphs("004");
        assertEquals(String.join("\n", text), String.join("\n", articleOf(new Typesetter(true, columns).paragraphs(text))));
    }

    @Test
    void inTextFromTheLeftTheLeftColumnIsFirst() {
        List<String> text = List.of("The ministers agreed to meet again in New York on Friday, said the Russian minister after three hours of talks.",
                "He added that the list of groups would be drawn up later, and that nothing had been decided about the date of the next round.",
                "Other officials declined to comment on what was said behind closed doors.",
                "The talks began an hour late and went on well into the evening, long after the cameras had been sent out of the hall.");
        assertEquals(text, articleOf(new Typesetter(false, 2).paragraphs(text).paragraphs(List.of())));
    }

    @Test
    void aHeadingOverAllColumnsComesFirst() {
        List<String> text = paragraphs("001");
        List<FoundPassage> passages = read(new Typesetter(true, 2).heading("لافروف: اتفقنا على عقد مؤتمر جديد").paragraphs(text));
        assertEquals(Kind.HEADLINE, passages.get(0).kind());
        assertEquals("لافروف: اتفقنا على عقد مؤتمر جديد", passages.get(0).text());
        assertEquals(text, passages.subList(1, passages.size()).stream().map(FoundPassage::text).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theLastWordsOfAHeadlineMayStandOverOneColumn(int columns) {
        String headline = "مباحثات ماراتونية بين لافروف وكيري لصياغة اتفاق";
        List<String> text = paragraphs("004");
        List<FoundPassage> passages = read(new Typesetter(true, columns).heading(headline, 1.9).paragraphs(text));
        assertEquals(new FoundPassage(Kind.HEADLINE, headline, 1), passages.get(0));
        assertEquals(text, passages.subList(1, passages.size()).stream().map(FoundPassage::text).toList());
    }

    @Test
    void wideSpacesBelowOneAnotherAreNoTable() {
        List<Glyph> glyphs = new ArrayList<>();
        String[][] words = {{"whose", "chair"}, {"be", "to"}, {"before", "eleven"}, {"we", "day"}};
        for (int i = 0; i < words.length; i++) {
            // set between two even margins, each line with the space that its words leave
            word(glyphs, words[i][0], 50, 100 + 15 * i);
            word(glyphs, words[i][1], 125 - 5 * words[i][1].length(), 100 + 15 * i);
        }
        List<FoundPassage> passages = new PageReader(List.of(new PdfPage(1, 800, glyphs))).passages();
        assertEquals(List.of(), passages.stream().filter(passage -> passage.kind() == Kind.TABLE_ROW).toList());
    }

    @Test
    void aSentenceThatRunsOverThePageIsOneParagraph() {
        List<String> text = paragraphs("003");
        List<FoundPassage> passages = read(new Typesetter(true, 1).running("نشرة الأخبار", "صفحة #").paragraphs(text));
        assertEquals(text, passages.stream().filter(passage -> passage.kind() != Kind.FURNITURE).map(FoundPassage::text).toList());
    }

    @Test
    void whatRunsAtTheHeadAndFootIsFurnitureOnce() {
        List<FoundPassage> passages = read(new Typesetter(true, 1).running("نشرة الأخبار", "صفحة #").paragraphs(paragraphs("004")));
        List<String> furniture = passages.stream().filter(passage -> passage.kind() == Kind.FURNITURE).map(FoundPassage::text).toList();
        assertEquals(List.of("نشرة الأخبار", "صفحة 1", "صفحة 2", "صفحة 3"), furniture);
    }

    @Test
    void theRunningHeadOfASinglePageIsNotTold() {
        assertEquals(List.of("نشرة الأخبار", "نص قصير."), articleOf(new Typesetter(true, 1).running("نشرة الأخبار", "7").paragraphs(List.of("نص قصير."))));
    }

    @Test
    void whatABrowserPrintsAroundAPageIsFurniture() {
        List<String> text = List.of("نص قصير.");
        assertEquals(text, articleOf(new Typesetter(false, 1).running("3/1/26, 10:30 AM khabar", "https://example.org/khabar 1/1").paragraphs(text)));
    }

    @Test
    void aPassageKnowsItsPage() {
        List<FoundPassage> passages = read(new Typesetter(true, 1).paragraphs(paragraphs("004")));
        assertEquals(1, passages.get(0).page());
        assertEquals(3, passages.get(passages.size() - 1).page());
    }

    @Test
    void aWordDividedByASoftHyphenIsWhole() {
        List<Glyph> glyphs = new ArrayList<>();
        line(glyphs, "The govern\u00AD", 100);
        line(glyphs, "ment said so", 115);
        assertEquals(List.of("The government said so"),
                new PageReader(List.of(new PdfPage(1, 800, glyphs))).passages().stream().map(FoundPassage::text).toList());
    }

    @Test
    void paragraphsOfFullLinesStandFartherApart() {
        List<Glyph> glyphs = new ArrayList<>();
        line(glyphs, "The first of them said no.", 100);
        line(glyphs, "The others also said that.", 120);
        line(glyphs, "They met for a third time.", 140);
        line(glyphs, "The last said yes to this.", 160);
        line(glyphs, "Then she left it. A record", 180);
        line(glyphs, "says so, too. Who knew it?", 195);
        line(glyphs, "That went on all the week.", 210);
        line(glyphs, "It is over, said a friend.", 230);
        assertEquals(List.of("The first of them said no.", "The others also said that.", "They met for a third time.", "The last said yes to this.",
                "Then she left it. A record says so, too. Who knew it? That went on all the week.", "It is over, said a friend."),
                new PageReader(List.of(new PdfPage(1, 800, glyphs))).passages().stream().map(FoundPassage::text).toList());
    }

    @Test
    void aTableIsReadRowByRow() {
        List<Glyph> glyphs = new ArrayList<>();
        String[][] cells = {{"Country", "Year", "Number of refugees in camps"}, {"Jordan", "2014", "600"}, {"Lebanon", "2015", "1100"}, {"Iraq", "2015", "230"}};
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                word(glyphs, cells[i][j], 50 + 150 * j, 100 + 15 * i);
            }
        }
        List<FoundPassage> passages = new PageReader(List.of(new PdfPage(1, 800, glyphs))).passages();
        assertEquals(List.of("Country\tYear\tNumber of refugees in camps", "Jordan\t2014\t600", "Lebanon\t2015\t1100", "Iraq\t2015\t230"),
                passages.stream().map(FoundPassage::text).toList());
        assertEquals(Kind.TABLE_ROW, passages.get(1).kind());
    }

    private static void line(List<Glyph> glyphs, String text, double y) {
        word(glyphs, text, 50, y);
    }

    private static void word(List<Glyph> glyphs, String text, double left, double y) {
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), left + 5 * i, y, 5, 10));
        }
    }

    private static List<String> paragraphs(String seed) {
        return Seeds.text(seed).lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> line.length() > 120).toList();
    }

    private static List<String> articleOf(Typesetter typesetter) {
        return read(typesetter).stream().filter(passage -> passage.kind() != Kind.FURNITURE).map(FoundPassage::text).toList();
    }

    private static List<FoundPassage> read(Typesetter typesetter) {
        return new PageReader(typesetter.pages()).passages();
    }
}
