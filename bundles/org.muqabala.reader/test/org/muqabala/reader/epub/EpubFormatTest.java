package org.muqabala.reader.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Reads;

class EpubFormatTest {

    @Test
    void readsChaptersInTheOrderOfTheSpine() throws IOException {
        assertEquals(List.of("PARAGRAPH ب", "PARAGRAPH أ"), Reads.lines(read(List.of("b.xhtml", "a.xhtml"), Map.of("OEBPS/a.xhtml", "أ", "OEBPS/b.xhtml", "ب"))));
    }

    @ParameterizedTest
    @CsvSource({"../text/a.xhtml, text/a.xhtml", "./a%20b.xhtml, OEBPS/a b.xhtml", "100%.xhtml, OEBPS/100%.xhtml", "a%00:*?.xhtml, 'OEBPS/a\u0000:*?.xhtml'",
            "../../../a.xhtml, a.xhtml", "/a.xhtml, a.xhtml"})
    void findsAChapterByWhateverName(String href, String entry) throws IOException {
        assertEquals(List.of("PARAGRAPH نص"), Reads.lines(read(List.of(href), Map.of(entry, "نص"))));
    }

    @Test
    void readsABookWithoutTheChapterThatIsMissing() throws IOException {
        FoundArticle found = read(List.of("gone.xhtml", "a.xhtml"), Map.of("OEBPS/a.xhtml", "أ"));
        assertEquals(List.of("FURNITURE OEBPS/gone.xhtml", "PARAGRAPH أ"), Reads.lines(found));
        assertEquals(2, found.passages().get(1).page());
    }

    @Test
    void aBookWithoutAnyOfItsChaptersIsDamaged() {
        UnreadableArticleException refused = assertThrows(UnreadableArticleException.class, () -> read(List.of("gone.xhtml"), Map.of()));
        assertEquals(Problem.DAMAGED, refused.problem());
        assertEquals("OEBPS/gone.xhtml", refused.detail());
    }

    @Test
    void whatAProgramWritesForAMissingTitleIsNone() throws IOException {
        assertEquals("", read(List.of("a.xhtml"), Map.of("OEBPS/a.xhtml", "أ")).facts().headline());
    }

    private static FoundArticle read(List<String> hrefs, Map<String, String> chapters) throws IOException {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int i = 0; i < hrefs.size(); i++) {
            items.append("<item id='i%d' href='%s'/>".formatted(i, hrefs.get(i)));
            spine.append("<itemref idref='i%d'/>".formatted(i));
        }
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("META-INF/container.xml", "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>");
        entries.put("OEBPS/book.opf", "<package><metadata><dc:title>Unknown Title</dc:title></metadata><manifest>" + items + "</manifest><spine>" + spine
                + "</spine></package>");
        chapters.forEach((name, text) -> entries.put(name, "<html><body><p>" + text + "</p></body></html>"));
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(book)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Reads.found(new EpubFormat(), "a.epub", book.toByteArray());
    }
}
