package org.muqabala.reader.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

class MarkdownFormatTest {

    private final MarkdownFormat format = new MarkdownFormat();

    @Test
    void takesOnMarkdownByItsName() {
        assertTrue(format.accepts(new SourceFile("خبر.md", new byte[0], "text/plain")));
        assertTrue(format.accepts(new SourceFile("a", new byte[0], "text/x-web-markdown")));
        assertFalse(format.accepts(new SourceFile("a.txt", new byte[0], "text/plain")));
        assertFalse(format.accepts(new SourceFile("a.md", new byte[0], "application/zip")));
    }

    @Test
    void keepsOrderAndKind() throws IOException {
        assertEquals(List.of("HEADLINE العنوان الرئيس", "PARAGRAPH فقرة أولى تمتد على سطرين.", "HEADING فرعي", "LIST_ITEM بند أول", "LIST_ITEM بند داخلي",
                "LIST_ITEM بند ثان", "PARAGRAPH «قول»", "CAPTION صورة", "TABLE_ROW اسم\tعدد", "TABLE_ROW قمح\t5", "PARAGRAPH سطر\nتحته"), lines("""
                # العنوان الرئيس
                فقرة *أولى* تمتد
                على [سطرين](http://example.org).

                ## فرعي
                1. بند أول
                   - بند داخلي
                2. بند ثان

                > «قول»

                ![صورة](a.png)

                | اسم | عدد |
                |---|---|
                | قمح | 5 |

                سطر\\
                تحته
                """));
    }

    @Test
    void takesHtmlForText() throws IOException {
        assertEquals(List.of("PARAGRAPH <script>alert(1)</script>", "PARAGRAPH قال <b>الوزير</b> & مضى"),
                lines("<script>alert(1)</script>\n\nقال <b>الوزير</b> &amp; مضى"));
    }

    @Test
    void readsTheLinesBeforeTheText() throws IOException {
        FoundArticle found = Reads.found(format, "a.md", "---\ntitle: \"اتفاق: الهدنة\"\ndate: 2016-02-27\nauthor: وكالة المدى\nlang: ar\n---\nنص الخبر\n");
        assertEquals(new Facts("اتفاق: الهدنة", "", "2016-02-27", "وكالة المدى", "ar"), found.facts());
        assertEquals(List.of("PARAGRAPH نص الخبر"), Reads.lines(found));
        assertEquals(2, lines("---\n\nنص بين خطين\n\n---\n\nنص").size());
    }

    @Test
    void judgesTheCharacterSet() throws IOException {
        FoundArticle found = Reads.found(format, "a.md", "# عودة المدارس بعد العطلة".getBytes(Charset.forName("windows-1256")));
        assertEquals(List.of("HEADLINE عودة المدارس بعد العطلة"), Reads.lines(found));
        assertEquals("windows-1256", found.charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[", "**a ", "_a ", "<b>"})
    void isNotTooDeepInAnyNesting(String mark) throws IOException {
        assertTrue(String.join(" ", lines(mark.repeat(5_000) + "نص")).endsWith("نص"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "***", "[a]: http://example.org"})
    void saysThatThereIsNoText(String text) {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> lines(text)).problem());
    }

    private List<String> lines(String text) throws IOException {
        return Reads.lines(Reads.found(format, "a.md", text));
    }

    @Test
    void footnotesAndCommentsDoNotPrintInTheText() throws IOException {
        FoundArticle found = Reads.found(new MarkdownFormat(), "a.md", """
                قال الوزير[^1] ذلك <!-- سرا --> أمس. وبقي [^غير] كما هو.

                [^1]: الحاشية

                <!-- ملاحظة للمحرر -->
                """);
        assertEquals(List.of("PARAGRAPH قال الوزير ذلك  أمس. وبقي [^غير] كما هو.", "NOTE الحاشية"), Reads.lines(found));
    }
}
