package org.muqabala.reader.opendocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.reader.opendocument.FlatText.deletion;
import static org.muqabala.reader.opendocument.FlatText.end;
import static org.muqabala.reader.opendocument.FlatText.gone;
import static org.muqabala.reader.opendocument.FlatText.info;
import static org.muqabala.reader.opendocument.FlatText.insertion;
import static org.muqabala.reader.opendocument.FlatText.p;
import static org.muqabala.reader.opendocument.FlatText.start;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.View;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundComment;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.SourceFile;

/** What an OpenDocument text says, and in which of its two versions. */
class OpenDocumentTest {

    @Test
    void insertedAndDeletedWordsBelongToOneVersionEach() throws IOException {
        SourceFile file = FlatText.with("", deletion("d", p("المحادثات")) + insertion("i"),
                p("انتهت " + gone("d") + start("i") + "المفاوضات" + end("i") + " في موسكو."));
        assertOriginal(file, "انتهت المحادثات في موسكو.");
        assertFinal(file, "انتهت المفاوضات في موسكو.");
    }

    @Test
    void aTitleIsItsHeadlineUnlessTheProgramGaveIt() throws IOException {
        for (String title : List.of("قمة موسكو", "مستند1")) {
            SourceFile file = FlatText.with("<office:meta><dc:title>" + title + "</dc:title></office:meta>", "", p("نص"));
            String headline = new OpenDocumentFormat().read(file, ReadingOptions.usual()).facts().headline();
            assertEquals(title.equals("مستند1") ? "" : title, headline);
        }
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeither() throws IOException {
        String both = "<text:changed-region text:id=\"b\"><text:deletion>" + info() + p(" أمس") + "</text:deletion><text:insertion>" + info()
                + "</text:insertion></text:changed-region>";
        SourceFile file = FlatText.with("", both, p("قال الوزير" + gone("b") + " إنه سيحضر."));
        assertOriginal(file, "قال الوزير إنه سيحضر.");
        assertFinal(file, "قال الوزير إنه سيحضر.");
    }

    @Test
    void aDeletionOverParagraphsIsPutBackAsParagraphs() throws IOException {
        SourceFile file = FlatText.with("", deletion("d", p("الأول."), p("الثاني."), p("وبدء ")), p("أول: " + gone("d") + "الثالث."));
        assertOriginal(file, "أول: الأول.", "الثاني.", "وبدء الثالث.");
        assertFinal(file, "أول: الثالث.");
    }

    @Test
    void anInsertionOverParagraphsLeavesOne() throws IOException {
        SourceFile file = FlatText.with("", insertion("i"), p("أعلن الوزير" + start("i") + "."), p("وقال" + end("i") + " استقالته."));
        assertOriginal(file, "أعلن الوزير استقالته.");
        assertFinal(file, "أعلن الوزير.", "وقال استقالته.");
    }

    @Test
    void aDeletedListIsPutBackItemByItem() throws IOException {
        SourceFile file = FlatText.with("", deletion("d", p(""), "<text:list><text:list-item>" + p("بند") + "</text:list-item><text:list-item>" + p("بند ثان")
                + "</text:list-item></text:list>", p("")), p("قبل" + gone("d") + "بعد"));
        assertOriginal(file, "قبل", "بند", "بند ثان", "بعد");
        assertFinal(file, "قبلبعد");
    }

    @Test
    void runningHeadsHaveChangesOfTheirOwn() throws IOException {
        SourceFile file = FlatText.with("<office:master-styles><style:master-page><style:header><text:tracked-changes>" + deletion("d", p("الصباح"))
                + "</text:tracked-changes>" + p("نشرة " + gone("d")) + "</style:header></style:master-page></office:master-styles>", "", p("نص."));
        assertOriginal(file, "نشرة الصباح", "نص.");
        assertEquals(Kind.FURNITURE, Fixtures.read(file).passages().get(0).kind());
        assertTrue(Fixtures.read(file).trackedChanges());
    }

    @Test
    void onlyChangesOfTheTextMakeTwoVersions() throws IOException {
        String format = "<text:changed-region text:id=\"f\"><text:format-change>" + info() + "</text:format-change></text:changed-region>";
        SourceFile file = FlatText.with("", format, p("نص " + start("f") + "غليظ" + end("f")));
        assertOriginal(file, "نص غليظ");
        assertFalse(Fixtures.read(file).trackedChanges());
    }

    @Test
    void spacesOfTheFileAreNoSpacesOfTheText() throws IOException {
        assertFinal(FlatText.of(p("\n  قال  <text:span> لافروف</text:span><text:s text:c=\"2\"/>أمس<text:tab/>الأول<text:line-break/>سطر")),
                "قال لافروف  أمس\tالأول\nسطر");
    }

    @Test
    void stylesSayWhatAParagraphIs() throws IOException {
        SourceFile file = FlatText.with("<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
                + "</office:automatic-styles>", "", "<text:p text:style-name=\"P1\">العنوان</text:p><text:h text:outline-level=\"2\">فرعي</text:h>"
                + "<text:list><text:list-item>" + p("بند") + "</text:list-item></text:list><text:p text:style-name=\"Caption\">صورة</text:p>" + p("نص"));
        assertEquals(List.of(Kind.HEADLINE, Kind.HEADING, Kind.LIST_ITEM, Kind.CAPTION, Kind.PARAGRAPH), kinds(file));
    }

    @Test
    void tablesNotesAndFramesComeWhereTheyAreRead() throws IOException {
        SourceFile file = FlatText.of(p("نص<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("حاشية")
                + "</text:note-body></text:note> يتبع<draw:frame><draw:text-box>" + p("إطار") + "</draw:text-box></draw:frame>."),
                "<table:table><table:table-row><table:table-cell>" + p("أ") + "</table:table-cell><table:table-cell>" + p("ب")
                        + "</table:table-cell></table:table-row></table:table>");
        assertFinal(file, "نص يتبع.", "إطار", "أ\tب", "حاشية");
        assertEquals(List.of(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.TABLE_ROW, Kind.NOTE), kinds(file));
    }

    @Test
    void aCommentStandsOnItsWords() throws IOException {
        SourceFile file = FlatText.of(p("قال <office:annotation office:name=\"c1\" loext:resolved=\"true\"><dc:creator>ريم</dc:creator>"
                + "<dc:date>2026-03-02T08:30:00</dc:date>" + p("من أين") + p("هذا؟") + "</office:annotation>لافروف<office:annotation-end office:name=\"c1\"/>"
                + "<office:annotation office:name=\"c2\" loext:parent-name=\"c1\"><dc:creator>سلمى</dc:creator>" + p("من الوكالة") + "</office:annotation> أمس."));
        FoundArticle article = Fixtures.read(file);
        assertEquals(List.of(new FoundComment(0, 4, 10, "ريم", "2026-03-02T08:30:00", "من أين\nهذا؟", -1, true),
                new FoundComment(0, 10, 10, "سلمى", "", "من الوكالة", 0, false)), article.comments());
    }

    @Test
    void aCommentInsideAnInsertionGoesWithIt() throws IOException {
        SourceFile file = FlatText.with("", insertion("i"), p("نص" + start("i") + "<office:annotation>" + p("سؤال") + "</office:annotation>" + end("i") + "."));
        assertEquals(0, Fixtures.read(file, View.ORIGINAL).comments().size());
        assertEquals(1, Fixtures.read(file, View.FINAL).comments().size());
    }

    @Test
    void whatAFileIsDecidesAndNotItsName() {
        assertTrue(new OpenDocumentFormat().accepts(new SourceFile("خبر.docx", Fixtures.file("seeds/000.odt").bytes(), "application/zip")));
        assertFalse(new OpenDocumentFormat().accepts(new SourceFile("خبر.odt", Fixtures.file("seeds/000.docx").bytes(), "application/zip")));
    }

    private static List<Kind> kinds(SourceFile file) throws IOException {
        return Fixtures.read(file).passages().stream().map(FoundPassage::kind).toList();
    }

    private static void assertOriginal(SourceFile file, String... passages) throws IOException {
        assertEquals(List.of(passages), Fixtures.read(file, View.ORIGINAL).passages().stream().map(FoundPassage::text).toList());
    }

    private static void assertFinal(SourceFile file, String... passages) throws IOException {
        assertEquals(List.of(passages), Fixtures.read(file, View.FINAL).passages().stream().map(FoundPassage::text).toList());
    }
}
