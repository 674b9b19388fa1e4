package org.muqabala.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.reader.word.WordFile.cell;
import static org.muqabala.reader.word.WordFile.p;
import static org.muqabala.reader.word.WordFile.r;
import static org.muqabala.reader.word.WordFile.row;
import static org.muqabala.reader.word.WordFile.styled;
import static org.muqabala.reader.word.WordFile.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.View;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

/** Which words of a Word file are the article's, and what its paragraphs are. */
class WordTextTest {

    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

    @Test
    void ofAFieldTheResultIsReadAndNotTheCode() throws IOException {
        assertTexts(WordFile.of(p(r("انظر "), field("begin"), "<w:r><w:instrText> HYPERLINK \"x\" </w:instrText></w:r>", r("رمز"), field("separate"), r("الصفحة 3"),
                field("end"), r(".")), p("<w:fldSimple w:instr=\"PAGE\">" + r("7") + "</w:fldSimple>")), "انظر الصفحة 3.", "7");
    }

    @Test
    void aFieldInTheCodeOfAFieldIsNotRead() throws IOException {
        assertTexts(WordFile.of(p(field("begin"), field("begin"), field("separate"), r("داخل"), field("end"), field("separate"), r("ظاهر"), field("end"))), "ظاهر");
    }

    @Test
    void linksControlsAndTagsAreLookedInto() throws IOException {
        assertTexts(WordFile.of(p("<w:hyperlink r:id=\"x\">" + r("رابط ") + "</w:hyperlink>", "<w:smartTag>" + r("اسم ") + "</w:smartTag>",
                "<w:sdt><w:sdtPr><w:alias w:val=\"لا\"/></w:sdtPr><w:sdtContent>" + r("حقل") + "</w:sdtContent></w:sdt>")), "رابط اسم حقل");
    }

    @Test
    void aBlockInAContentControlIsABlock() throws IOException {
        assertTexts(WordFile.of("<w:sdt><w:sdtContent>" + p(r("أ")) + p(r("ب")) + "</w:sdtContent></w:sdt>"), "أ", "ب");
    }

    @Test
    void aTextBoxIsReadOnceAndAfterItsParagraph() throws IOException {
        String box = "<w:txbxContent>" + p(r("في الإطار")) + "</w:txbxContent>";
        assertTexts(WordFile.of(p(r("قبل "), "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box + "</w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>", r("بعد"))), "قبل بعد", "في الإطار");
    }

    @Test
    void tabsBreaksAndSignsAreCharacters() throws IOException {
        assertTexts(WordFile.of(p(r("أ"), "<w:r><w:tab/></w:r>", r("ب"), "<w:r><w:br/></w:r>", r("ج"), "<w:r><w:noBreakHyphen/></w:r>",
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"0645\"/></w:r>")), "أ\tب\nج\u2011✓م");
    }

    @Test
    void hiddenTextIsFurniture() throws IOException {
        FoundArticle found = read(WordFile.of(p(r("ظاهر"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>خف</w:t></w:r>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ي</w:t></w:r>", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>باد</w:t></w:r>"), p(r("تال"))));
        assertEquals(List.of("PARAGRAPH ظاهرباد", "PARAGRAPH تال", "FURNITURE خفي"), Reads.lines(found));
    }

    @Test
    void aFileOfHiddenTextAloneIsEmpty() {
        WordFile file = WordFile.of(p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>خفي</w:t></w:r>"));
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> read(file)).problem());
    }

    @Test
    void spacesCountWhereTheFileSaysSo() throws IOException {
        assertTexts(WordFile.of(p("<w:r><w:t>  أ  </w:t></w:r><w:r><w:t xml:space=\"preserve\"> ب</w:t></w:r>")), "أ ب");
    }

    @Test
    void whatMuqabalaSetAroundATextIsToldApartFromIt() throws IOException {
        String summary = "<w:pStyle w:val=\"s\"/>";
        WordFile file = WordFile.of(p(r("قال الوزير إن المحادثات انتهت.")), styled(summary, r("خلاصة")),
                table(row(cell(styled(summary, r("أ"))), cell(styled(summary, r("7"))))))
                .with("styles", "w:styles", style("s", "Muqabala Summary Title", ""));
        assertTexts(file, "قال الوزير إن المحادثات انتهت.");
        FoundArticle article = Fixtures.read(new SourceFile("a.docx", file.bytes(), ""), View.FINAL);
        assertEquals(List.of(new LeftOut(LeftOut.Kind.SUMMARY, "خلاصة\nأ\n7")), article.leftOut());
        assertFalse(article.leftOut().getFirst().isLoss());
    }

    @Test
    void stylesSayWhatAParagraphIs() throws IOException {
        WordFile file = WordFile.of(styled("<w:pStyle w:val=\"a\"/>", r("العنوان")), styled("<w:pStyle w:val=\"mine\"/>", r("فرعي")),
                styled("<w:numPr><w:numId w:val=\"3\"/></w:numPr>", r("بند")), styled("<w:pStyle w:val=\"list\"/>", r("بند آخر")),
                styled("<w:pStyle w:val=\"list\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("ليس بندا")), styled("<w:pStyle w:val=\"c\"/>", r("صورة")), p(r("نص")))
                .with("styles", "w:styles", style("a", "Title", "") + style("h", "x", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
                        + style("mine", "عنواني", "<w:basedOn w:val=\"h\"/>") + style("list", "قائمة", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                        + style("c", "caption", ""));
        assertEquals(List.of(Kind.HEADLINE, Kind.HEADING, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PARAGRAPH, Kind.CAPTION, Kind.PARAGRAPH),
                read(file).passages().stream().map(FoundPassage::kind).toList());
    }

    @Test
    void aRowIsOnePassageAndATableOfOneCellIsNoTable() throws IOException {
        WordFile file = WordFile.of(table(row(cell(p(r("أ")), p(r("ب"))), cell(p(r("ج"))))), p(), table(row(cell(p(r("وحده")), p(r("وأخوه"))))));
        assertTexts(file, "أ\nب\tج", "وحده", "وأخوه");
        assertEquals(List.of(Kind.TABLE_ROW, Kind.PARAGRAPH, Kind.PARAGRAPH), read(file).passages().stream().map(FoundPassage::kind).toList());
    }

    @Test
    void aNameThatTheProgramGaveIsNoHeadline() throws IOException {
        WordFile file = WordFile.of(p(r("نص"))).withEntry("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Microsoft Word - بيان.docx</dc:title></cp:coreProperties>");
        assertEquals("", read(file).facts().headline());
    }

    @Test
    void whatTheFileSaysOfItselfIsKept() throws IOException {
        WordFile file = WordFile.of(p(r("نص"))).withEntry("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>قمة موسكو</dc:title><dc:creator>وكالة</dc:creator>"
                + "<dcterms:created>2026-03-01T10:00:00Z</dcterms:created></cp:coreProperties>");
        FoundArticle article = read(file);
        assertEquals("قمة موسكو", article.facts().headline());
        assertEquals("وكالة", article.facts().source());
        assertEquals("2026-03-01T10:00:00Z", article.facts().date());
    }

    @Test
    void aFileWithoutWordsSaysSo() {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> read(WordFile.of(p(), p(r("  "))))).problem());
    }

    @Test
    void wordsInAnOldFileAreNoLock() {
        byte[] bytes = new byte[4096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(mark, 0, bytes, 0, 4);
        byte[] words = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(words, 0, bytes, 1030, words.length);
        assertFalse(new WordFormat().accepts(new SourceFile("خبر.doc", bytes, "application/msword")));
    }

    @Test
    void whatAFileIsDecidesAndNotItsName() {
        WordFile word = WordFile.of(p(r("نص")));
        assertTrue(new WordFormat().accepts(new SourceFile("خبر.pdf", word.bytes(), "application/zip")));
        assertFalse(new WordFormat().accepts(new SourceFile("خبر.docx", "نص عادي".getBytes(StandardCharsets.UTF_8), "text/plain")));
        assertFalse(new WordFormat().accepts(Fixtures.file("seeds/000.odt")));
    }

    @Test
    void anEntityIsNeverAskedFor() {
        WordFile file = WordFile.of(p(r("نص"))).withEntry("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        assertThrows(IOException.class, () -> read(file));
    }

    private static String field(String type) {
        return FIELD.formatted(type);
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest + "</w:style>";
    }

    private static FoundArticle read(WordFile file) throws IOException {
        return Fixtures.read(file.file());
    }

    private static void assertTexts(WordFile file, String... passages) throws IOException {
        assertEquals(List.of(passages), read(file).passages().stream().map(FoundPassage::text).toList());
    }
}
