package org.muqabala.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.reader.word.WordFile.cell;
import static org.muqabala.reader.word.WordFile.change;
import static org.muqabala.reader.word.WordFile.changedRow;
import static org.muqabala.reader.word.WordFile.del;
import static org.muqabala.reader.word.WordFile.ins;
import static org.muqabala.reader.word.WordFile.marked;
import static org.muqabala.reader.word.WordFile.p;
import static org.muqabala.reader.word.WordFile.r;
import static org.muqabala.reader.word.WordFile.row;
import static org.muqabala.reader.word.WordFile.styled;
import static org.muqabala.reader.word.WordFile.table;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.View;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** A Word file with tracked changes is two versions: all rejected, all accepted. */
class WordTrackedChangesTest {

    @Test
    void insertedAndDeletedWordsBelongToOneVersionEach() throws IOException {
        WordFile file = WordFile.of(p(r("انتهت "), del("المحادثات"), ins(r("المفاوضات")), r(" في موسكو.")));
        assertOriginal(file, "انتهت المحادثات في موسكو.");
        assertFinal(file, "انتهت المفاوضات في موسكو.");
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeither() throws IOException {
        WordFile file = WordFile.of(p(r("قال الوزير"), ins(del(" أمس")), r(" إنه سيحضر.")));
        assertOriginal(file, "قال الوزير إنه سيحضر.");
        assertFinal(file, "قال الوزير إنه سيحضر.");
    }

    @Test
    void aMovedSentenceIsAtOnePlaceInEachVersion() throws IOException {
        WordFile file = WordFile.of(p(change("moveFrom", r("أولا. ")), r("ثانيا. "), change("moveTo", r("أولا. "))));
        assertOriginal(file, "أولا. ثانيا. ");
        assertFinal(file, "ثانيا. أولا. ");
    }

    @Test
    void aMovedParagraphIsAtOnePlaceInEachVersion() throws IOException {
        WordFile file = WordFile.of(marked("moveFrom", change("moveFrom", r("الخبر."))), p(r("الخلفية.")),
                marked("moveTo", change("moveTo", r("الخبر."))), p(r("النهاية.")));
        assertOriginal(file, "الخبر.", "الخلفية.", "النهاية.");
        assertFinal(file, "الخلفية.", "الخبر.", "النهاية.");
    }

    @Test
    void aDeletedMarkMergesTwoParagraphs() throws IOException {
        WordFile file = WordFile.of(marked("del", r("أعلن الوزير ")), p(r("استقالته.")));
        assertOriginal(file, "أعلن الوزير ", "استقالته.");
        assertFinal(file, "أعلن الوزير استقالته.");
    }

    @Test
    void anInsertedMarkSplitsAParagraph() throws IOException {
        WordFile file = WordFile.of(marked("ins", r("أعلن الوزير استقالته.")), p(r(" وغادر القاعة.")));
        assertOriginal(file, "أعلن الوزير استقالته. وغادر القاعة.");
        assertFinal(file, "أعلن الوزير استقالته.", " وغادر القاعة.");
    }

    @Test
    void severalMarksInARowMergeToOneParagraph() throws IOException {
        WordFile file = WordFile.of(marked("del", r("واحد ")), marked("del", del("اثنان ")), marked("del", r("ثلاثة ")), p(r("أربعة")));
        assertFinal(file, "واحد ثلاثة أربعة");
        assertOriginal(file, "واحد ", "اثنان ", "ثلاثة ", "أربعة");
    }

    @Test
    void aMergedParagraphIsWhatItsLastMarkSays() throws IOException {
        WordFile file = WordFile.of(marked("del", del("كان هنا شيء")), styled("<w:outlineLvl w:val=\"1\"/>", r("عنوان فرعي")), p(r("نص.")));
        assertEquals(List.of(Kind.HEADING, Kind.PARAGRAPH), read(file, View.FINAL).stream().map(FoundPassage::kind).toList());
    }

    @Test
    void noParagraphGoesOnInsideATable() throws IOException {
        WordFile file = WordFile.of(marked("del", r("قبل الجدول")), table(row(cell(p(r("١"))), cell(p(r("٢"))))), p(r("بعده")));
        assertFinal(file, "قبل الجدول", "١\t٢", "بعده");
    }

    @Test
    void rowsComeAndGo() throws IOException {
        WordFile file = WordFile.of(table(row(cell(p(r("البلد"))), cell(p(r("العدد")))), changedRow("del", cell(p(r("سوريا"))), cell(p(r("4")))),
                changedRow("ins", cell(p(r("الأردن"))), cell(p(r("5"))))), p());
        assertOriginal(file, "البلد\tالعدد", "سوريا\t4");
        assertFinal(file, "البلد\tالعدد", "الأردن\t5");
    }

    @Test
    void cellsComeAndGo() throws IOException {
        String inserted = "<w:tc><w:tcPr>" + change("cellIns", "") + "</w:tcPr>" + p(r("جديد")) + "</w:tc>";
        String deleted = "<w:tc><w:tcPr>" + change("cellDel", "") + "</w:tcPr>" + p(r("قديم")) + "</w:tc>";
        WordFile file = WordFile.of(table(row(cell(p(r("أول"))), inserted, deleted, cell(p(r("آخر"))))), p());
        assertOriginal(file, "أول\tقديم\tآخر");
        assertFinal(file, "أول\tجديد\tآخر");
    }

    @Test
    void changesInsideACellStayInIt() throws IOException {
        WordFile file = WordFile.of(table(row(cell(marked("del", r("قبل "), del("كل "))), cell(p(r("ثان"))))), p());
        assertOriginal(file, "قبل كل \tثان");
        assertFinal(file, "قبل \tثان");
    }

    @Test
    void aNoteIsInTheVersionThatRefersToIt() throws IOException {
        WordFile file = WordFile.of(p(r("النص"), ins("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"), r(".")))
                .with("footnotes", "w:footnotes", "<w:footnote w:id=\"2\">" + p("<w:r><w:footnoteRef/></w:r>", r("شرح "), del("قديم"), ins(r("جديد"))) + "</w:footnote>");
        assertOriginal(file, "النص.");
        assertFinal(file, "النص.", "شرح جديد");
        assertEquals(Kind.NOTE, read(file, View.FINAL).get(1).kind());
    }

    @Test
    void runningHeadsHaveVersionsToo() throws IOException {
        WordFile file = WordFile.of(p(r("النص.")), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>")
                .with("header1", "w:hdr", p(r("نشرة "), del("الصباح"), ins(r("المساء"))));
        assertOriginal(file, "نشرة الصباح", "النص.");
        assertFinal(file, "نشرة المساء", "النص.");
        assertEquals(Kind.FURNITURE, read(file, View.FINAL).get(0).kind());
    }

    @Test
    void aTextBoxGoesWithTheRunThatHoldsIt() throws IOException {
        String box = "<w:r><w:pict><v xmlns=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>" + p(r("إطار "), ins(r("جديد"))) + "</w:txbxContent></v></w:pict></w:r>";
        assertOriginal(WordFile.of(p(r("النص."), box)), "النص.", "إطار ");
        assertFinal(WordFile.of(p(r("النص."), box)), "النص.", "إطار جديد");
        assertOriginal(WordFile.of(p(r("النص."), ins(box))), "النص.");
    }

    @Test
    void aFormerStyleBelongsToTheOriginal() throws IOException {
        WordFile file = WordFile.of(p(r("خبر.")), styled("<w:outlineLvl w:val=\"0\"/>" + change("pPrChange", "<w:pPr><w:jc w:val=\"left\"/></w:pPr>"), r("عنوان")));
        assertEquals(Kind.PARAGRAPH, read(file, View.ORIGINAL).get(1).kind());
        assertEquals(Kind.HEADING, read(file, View.FINAL).get(1).kind());
    }

    @Test
    void whetherThereAreTrackedChangesIsSaid() throws IOException {
        assertTrue(Fixtures.read(WordFile.of(p(r("أ"), ins(r("ب")))).file()).trackedChanges());
        assertTrue(Fixtures.read(WordFile.of(marked("del", r("أ")), p(r("ب"))).file()).trackedChanges());
        assertFalse(Fixtures.read(WordFile.of(p(r("أ"))).file()).trackedChanges());
    }

    private static void assertOriginal(WordFile file, String... passages) throws IOException {
        assertEquals(List.of(passages), texts(file, View.ORIGINAL));
    }

    private static void assertFinal(WordFile file, String... passages) throws IOException {
        assertEquals(List.of(passages), texts(file, View.FINAL));
    }

    private static List<String> texts(WordFile file, View view) throws IOException {
        return read(file, view).stream().map(FoundPassage::text).toList();
    }

    private static List<FoundPassage> read(WordFile file, View view) throws IOException {
        return Fixtures.read(file.file(), view).passages();
    }
}
