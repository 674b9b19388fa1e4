package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reader.FoundPassage.Kind;

/** One document in the formats of four word processors, read as the same parts in the same order. */
class OfficePartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void eachPartIsWhatItIs(String extension) throws IOException {
        assertEquals("""
                FURNITURE نشرة الأخبار الدولية
                HEADLINE اتفاق على وقف إطلاق النار
                HEADING خلفية
                PARAGRAPH قال الوزير إن اللجنة ستجتمع غدا، ونشره موقع الوكالة.
                PARAGRAPH فقرة يتعلق بها الإطار.
                PARAGRAPH إطار: من هو الوزير؟
                TABLE_ROW حلب / وريفها|أربعون
                TABLE_ROW دمشق|صفر
                TABLE_ROW|بلا مدينة
                PARAGRAPH بين جدولين.
                TABLE_ROW المجموع / حمص|سبعة|سبعة وأربعون
                CAPTION جدول القتلى.
                LIST_ITEM بند أول.
                PARAGRAPH ختام الخبر.
                PARAGRAPH قبل المعلق عليه بعد.
                NOTE حاشية عن اللجنة الدائمة.
                NOTE ختامية عن حلب.
                FURNITURE ذيل الصفحة
                """, parts(parts(extension)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void theFileSaysWhatItIs(String extension) throws IOException {
        FoundArticle found = parts(extension);
        assertEquals("اتفاق جديد", found.facts().headline());
        assertTrue(found.facts().date().startsWith("2026-11-02T08:00:00"), found.facts().date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void aCommentStandsOnItsWords(String extension) throws IOException {
        FoundArticle found = parts(extension);
        FoundComment comment = found.comments().stream().filter(each -> each.text().equals("راجع.")).findFirst().orElseThrow();
        assertEquals("المعلق عليه", found.passages().get(comment.passage()).text().substring(comment.start(), comment.end()));
    }

    @Test
    void aCommentOnANoteIsReadWhereTheFormatHasIt() throws IOException {
        FoundArticle found = parts("odt");
        FoundComment comment = found.comments().stream().filter(each -> each.text().equals("أي لجنة؟")).findFirst().orElseThrow();
        assertEquals(Kind.NOTE, found.passages().get(comment.passage()).kind());
    }

    private static FoundArticle parts(String extension) throws IOException {
        return Fixtures.read(Fixtures.file("parts/parts." + extension));
    }

    /** Hidden words, which LibreOffice forgets on the way into RTF, are left aside; so is a space that it puts before a note's mark. */
    private static String parts(FoundArticle found) {
        List<String> lines = Reads.lines(found).stream().map(line -> line.replace(" مخفي", "").replace("\n", " / ").replaceAll("[ \\t]*\t[ \\t]*", "|")
                .replaceAll("(NOTE) ?\\|?", "$1 ").replace(" ،", "،").replaceAll("\\|+$", "").replaceAll(" +", " ").strip()).toList();
        return lines.stream().filter(line -> !line.equals("FURNITURE")).collect(Collectors.joining("\n", "", "\n"));
    }
}
