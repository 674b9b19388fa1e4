package org.muqabala.reader.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundComment;
import org.muqabala.reader.Reads;

/** Rich text as the format allows it, beyond what one program writes. */
class RtfFormatTest {

    @Test
    void cellsOfARowArePartedAndAParagraphInACellIsPartOfIt() throws IOException {
        assertEquals(List.of("PARAGRAPH Before.", "TABLE_ROW One\nand a half\tTwo", "TABLE_ROW \tFour", "PARAGRAPH After."), read(
                "Before.\\par\\trowd\\cellx1\\cellx2\\pard\\intbl One\\par and a half\\cell Two\\cell\\row"
                        + "\\trowd\\cellx1\\cellx2\\pard\\intbl\\cell Four\\cell\\row\\pard After.\\par"));
    }

    @Test
    void aTableInACellIsToldInTheOuterRow() throws IOException {
        assertEquals(List.of("TABLE_ROW Sum\na\tb\t7"), read("\\trowd\\pard\\intbl Sum\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\cell\\pard\\intbl 7\\cell\\row"));
    }

    @Test
    void aTableOfOneCellIsThereForTheLayout() throws IOException {
        assertEquals(List.of("PARAGRAPH One.", "PARAGRAPH Two."), read("\\trowd\\pard\\intbl One.\\par Two.\\cell\\row"));
    }

    @Test
    void marksOfCellsOutsideOfTablesEndParagraphs() throws IOException {
        assertEquals(List.of("PARAGRAPH One", "PARAGRAPH Two"), read("One\\cell Two\\cell\\row"));
    }

    @Test
    void stylesAndLevelsTellHeadings() throws IOException {
        assertEquals(List.of("HEADLINE Talks", "HEADING Why", "HEADING How", "PARAGRAPH Because."),
                read("{\\stylesheet{Normal;}{\\s1 heading 1;}{\\s7\\sbasedon0 Title;}{\\*\\cs8 Strong;}}\\pard\\s7 Talks\\par\\pard\\s1 Why\\par"
                        + "\\pard\\outlinelevel1 How\\par\\pard\\s0 Because.\\par"));
    }

    @Test
    void bothKindsOfListAreLists() throws IOException {
        assertEquals(List.of("LIST_ITEM new", "LIST_ITEM old", "PARAGRAPH none"),
                read("\\pard\\ls1{\\listtext 1.\\tab}new\\par\\pard{\\pntext 2.\\tab}{\\*\\pn\\pnlvlbody}old\\par\\pard none\\par"));
    }

    @Test
    void runningHeadsAreFurniture() throws IOException {
        assertEquals(List.of("FURNITURE Daily", "PARAGRAPH News.", "FURNITURE Page 1"), read("{\\header\\pard Daily\\par}{\\footerr Page 1\\par}News.\\par"));
    }

    @Test
    void aTextBoxComesAfterItsParagraph() throws IOException {
        assertEquals(List.of("PARAGRAPH The minister said.", "PARAGRAPH Who he is", "PARAGRAPH Next."),
                read("The {\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn name}{\\sv value}}{\\shptxt\\pard Who he is\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Who he is}}}}"
                        + "minister said.\\par Next.\\par"));
    }

    @Test
    void bytesWithoutTheirDigitsAreNothing() throws IOException {
        assertEquals(List.of("PARAGRAPH News."), read("Ne" + "\\'".repeat(50_000) + "ws.\\par"));
    }

    @Test
    void whatAFieldShowsIsText() throws IOException {
        assertEquals(List.of("PARAGRAPH See the page."), read("See {\\field{\\*\\fldinst HYPERLINK \"http://a\"}{\\fldrslt the page}}.\\par"));
    }

    @Test
    void theLettersOfAFormulaAreText() throws IOException {
        assertEquals(List.of("PARAGRAPH Half is 12 here."), read("Half is {\\mmath{\\*\\moMath{\\mf{\\mfPr{\\mtype bar}{\\mctrlPr\\f0 x}}{\\mnum{\\mr 1}}{\\mden{\\mr 2}}}}} here.\\par"));
    }

    @Test
    void hiddenWordsStandBehind() throws IOException {
        assertEquals(List.of("PARAGRAPH He said so.", "FURNITURE not "), read("He {\\v not }said so.\\par"));
    }

    @Test
    void ofTwoWaysToWriteAWordTheSecondIsRead() throws IOException {
        assertEquals(List.of("PARAGRAPH قال"), read("{\\upr{???}{\\*\\ud{\\uc0\\u1602\\u1575\\u1604}}}\\par"));
    }

    @Test
    void lettersAreReadInTheSetOfTheirFont() throws IOException {
        assertEquals(List.of("PARAGRAPH قال é"),
                read("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fnil\\fcharset178{\\*\\falt x} Arial (Arabic);}}\\f1 \\'de\\'c7\\'e1 \\f0\\'e9\\par"));
        assertEquals(List.of("PARAGRAPH قال"), read("\\ansicpg1256 \\'de\\'c7\\'e1\\par"));
    }

    @Test
    void aNumberedLetterCanBeNegativeOrLackItsSubstitute() throws IOException {
        assertEquals(List.of("PARAGRAPH ﺍﷲا."), read("\\u-371?\\u-526?\\u1575\\par".replace("\\par", ".\\par").replace("1575.", "1575 ?.")));
    }

    @Test
    void aCommentInANoteStandsOnTheNotesWords() throws IOException {
        FoundArticle found = Reads.found(new RtfFormat(), "a.rtf", "{\\rtf1 He said{\\footnote\\pard On {\\*\\atrfstart 4}Monday{\\*\\atrfend 4}"
                + "{\\*\\atnauthor Laila}{\\*\\annotation{\\*\\atnref 4}\\pard sure?}, twice.} so.\\par}");
        assertEquals(List.of("PARAGRAPH He said so.", "NOTE On Monday, twice."), Reads.lines(found));
        FoundComment comment = found.comments().get(0);
        assertEquals(1, comment.passage());
        assertEquals("Monday", found.passages().get(1).text().substring(comment.start(), comment.end()));
        assertEquals("sure?", comment.text());
    }

    @Test
    void rawBytesAreNoBraces() throws IOException {
        assertEquals(List.of("PARAGRAPH before after"), read("before {\\*\\blipuid\\bin3 }}}x}\\bin2 {{after\\par"));
    }

    @Test
    void groupsNestedAsNoWriterNestsThemAreRefused() {
        assertEquals(Problem.TOO_DEEP, assertThrows(UnreadableArticleException.class, () -> read("{".repeat(300_000))).problem());
    }

    @Test
    void whatIsCutOffIsReadToItsEnd() throws IOException {
        String whole = "{\\rtf1 a{\\deleted \\u1575\\'c7 a\\bin99999999999 b}\\trowd\\pard\\intbl c\\cell{\\footnote d{\\*\\annotation e}}\\row\\'c7\\\\}}}}\\itap-5\\cell\\bin77 ";
        for (int end = 8; end <= whole.length(); end++) {
            assertEquals("a", Reads.found(new RtfFormat(), "a.rtf", whole.substring(0, end)).passages().get(0).text().substring(0, 1));
        }
    }

    private static List<String> read(String body) throws IOException {
        return Reads.lines(Reads.found(new RtfFormat(), "a.rtf", "{\\rtf1\\ansi " + body + "}"));
    }
}
