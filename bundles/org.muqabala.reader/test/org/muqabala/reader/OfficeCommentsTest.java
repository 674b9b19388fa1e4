package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reader.rtf.RtfFormat;

/** Comments of word processors' old formats stand beside the text as those of a DOCX do, never in it. */
class OfficeCommentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf"})
    void theSentenceIsWholeWithoutItsComment(String extension) throws IOException {
        List<String> lines = texts(comments(extension));
        assertTrue(lines.contains("أعلن الوزير أن اللقاء المقبل سيعقد في جنيف بحضور 17 دولة."), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("تأكد") || line.contains("المراسل") || line.contains("ليلى")), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf"})
    void eachCommentStandsAtItsWordsWithItsDay(String extension) throws IOException {
        FoundArticle found = comments(extension);
        assertEquals(List.of("هل تأكد الموعد؟\nاسأل المراسل.", "أضف النص الكامل."), found.comments().stream().map(FoundComment::text).toList());
        FoundComment first = found.comments().get(0);
        assertEquals("اللقاء المقبل", words(found, first));
        assertTrue(first.date().startsWith("2026-11-03T09:30:00"), first.date());
        FoundComment second = found.comments().get(1);
        assertTrue(found.passages().get(second.passage()).text().substring(second.end()).strip().startsWith("بالشكر"));
        assertTrue(second.date().startsWith("2026-11-03T10:"), second.date());
    }

    @Test
    void aBinaryFileNamesTheAuthors() throws IOException {
        assertEquals(List.of("ليلى", "سامي"), comments("doc").comments().stream().map(FoundComment::author).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf"})
    void headingsListsTablesAndNotesAreTold(String extension) throws IOException {
        List<String> lines = Reads.lines(comments(extension)).stream().map(line -> line.replaceAll("[ \\t]*\t[ \\t]*", "|").replaceAll(" +", " ").strip()).toList();
        assertTrue(lines.get(0).matches("HEADING وفد جديد إلى جنيف"), lines::toString);
        assertTrue(lines.contains("LIST_ITEM البند الأول في جدول الأعمال."), lines::toString);
        assertTrue(lines.contains("TABLE_ROW حلب|أربعون قتيلا"), lines::toString);
        assertTrue(lines.get(lines.size() - 1).matches("NOTE.*بحسب وكالة الأنباء\\."), lines::toString);
    }

    @Test
    void wordsOfACommentAsWordWritesThem() throws IOException {
        FoundArticle found = rtf("{\\rtf1\\ansi\\ansicpg1252\\uc1\\pard He agreed {\\*\\atrfstart 7}on a date{\\*\\atrfend 7}{\\cs16\\fs16 {\\*\\atnid LM}{\\*\\atnauthor Laila M}\\chatn "
                + "{\\*\\annotation{\\*\\atnref 7}{\\*\\atndate 0}\\pard\\plain {\\cs16 \\chatn }{is it sure?\\par ask again}}} today.\\par\\pard Next.\\par}");
        assertEquals(List.of("He agreed on a date today.", "Next."), texts(found));
        FoundComment comment = found.comments().get(0);
        assertEquals("on a date", found.passages().get(0).text().substring(comment.start(), comment.end()));
        assertEquals("Laila M", comment.author());
        assertEquals("is it sure?\nask again", comment.text());
        assertEquals("", comment.date());
    }

    @Test
    void aCommentThatIsCutOffCostsNoText() throws IOException {
        assertEquals(List.of("Before."), texts(rtf("{\\rtf1\\ansi Before.\\par {\\*\\annotation{\\*\\atnref 1 and so")).subList(0, 1));
    }

    private static String words(FoundArticle found, FoundComment comment) {
        return found.passages().get(comment.passage()).text().substring(comment.start(), comment.end());
    }

    private static FoundArticle rtf(String text) throws IOException {
        return Reads.found(new RtfFormat(), "a.rtf", text);
    }

    private static FoundArticle comments(String extension) throws IOException {
        return Fixtures.read(Fixtures.file("comments/comments." + extension));
    }

    private static List<String> texts(FoundArticle found) {
        return found.passages().stream().map(passage -> passage.text().replaceAll(" +", " ").strip()).toList();
    }
}
