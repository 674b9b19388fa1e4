package org.muqabala.reader.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

class NewsMlFormatTest {

    private static final String XHTML = """
            <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>عنوان النافذة</title></head>
            <body><h1>اتفاق على هدنة في الجنوب</h1><p>جنيف 27 فبراير (المدى) - اتفق الطرفان على <b>هدنة</b> لمدة شهر.</p>
            <ul><li>وقف إطلاق النار</li></ul><p>&lt;script&gt;نص&lt;/script&gt;</p></body></html></inlineXML>""";

    private final NewsMlFormat format = new NewsMlFormat();

    @Test
    void takesOnMessagesAndItems() {
        assertTrue(accepts("<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">", "application/xml"));
        assertTrue(accepts("<n:newsMessage xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\">", "text/xml"));
        assertFalse(accepts("<nitf>", "application/xml"));
        assertFalse(accepts("<rss><channel><item/></channel></rss>", "application/rss+xml"));
        assertFalse(accepts("<newsItem>", "application/pdf"));
    }

    @Test
    void readsTheStoryOnceAndWhatIsSaidOfIt() throws IOException {
        FoundArticle found = read(item(XHTML));
        assertEquals(List.of("HEADLINE اتفاق على هدنة في الجنوب", "PARAGRAPH جنيف 27 فبراير (المدى) - اتفق الطرفان على هدنة لمدة شهر.",
                "LIST_ITEM وقف إطلاق النار", "PARAGRAPH <script>نص</script>"), Reads.lines(found));
        assertEquals(new Facts("اتفاق على هدنة في الجنوب", "جنيف", "2016-02-27T10:15:00Z", "وكالة المدى", "ar"), found.facts());
    }

    @Test
    void readsThatItemOfAMessageThatBringsText() throws IOException {
        String picture = item("<remoteContent href=\"http://example.org/1.jpg\" contenttype=\"image/jpeg\"/>").replace("اتفاق على هدنة في الجنوب", "صورة");
        String message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + picture + item(XHTML) + "</itemSet></newsMessage>";
        assertEquals("HEADLINE اتفاق على هدنة في الجنوب", Reads.lines(read(message)).get(0));
    }

    @Test
    void readsPlainTextAndNitfInside() throws IOException {
        assertEquals(List.of("HEADLINE اتفاق على هدنة في الجنوب", "PARAGRAPH سطر أول.", "PARAGRAPH سطر ثان."),
                Reads.lines(read(item("<inlineData contenttype=\"text/plain\">اتفاق على هدنة في الجنوب\n\nسطر أول.\n\nسطر ثان.</inlineData>"))));
        assertEquals(List.of("HEADLINE اتفاق على هدنة في الجنوب", "DATELINE جنيف", "PARAGRAPH نص."), Reads.lines(read(item("""
                <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><dateline>جنيف</dateline>
                </body.head><body.content><p>نص.</p></body.content></body></nitf></inlineXML>"""))));
    }

    @ParameterizedTest
    @CsvSource({"windows-1256, windows-1256", "windows-1256, UTF-8", "UTF-8, windows-1256", "UTF-16LE, UTF-8"})
    void readsItInAnyCharacterSetWhateverItDeclares(String written, String declared) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + item(XHTML);
        FoundArticle found = Reads.found(format, "a.xml", xml.getBytes(Charset.forName(written)));
        assertEquals("HEADLINE اتفاق على هدنة في الجنوب", Reads.lines(found).get(0));
        assertEquals(written, found.charset().name());
    }

    @Test
    void asksForNothingOutsideAndUnfoldsNoEntities() throws IOException {
        String outside = "<!DOCTYPE newsItem [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + item("<inlineData>&x;نص.</inlineData>");
        String bomb = "<!DOCTYPE newsItem [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>" + item("<inlineData>نص &c;</inlineData>");
        for (String xml : List.of(outside, bomb)) {
            try {
                assertFalse(String.join("", Reads.lines(read(xml))).matches("(?s).*(root:|haha).*"));
            } catch (UnreadableArticleException e) {
                assertEquals(Problem.ENTITIES, e.problem());
            }
        }
    }

    @Test
    void saysThatItIsDamagedOrEmpty() {
        assertEquals(Problem.DAMAGED, problem("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet>"));
        assertEquals(Problem.DAMAGED, problem("<newsItem>".repeat(100_000)));
        assertEquals(Problem.EMPTY, problem("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>"));
    }

    private static String item(String content) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.org:1" xml:lang="ar"><itemMeta><provider literal="MADA"/>
                <versionCreated>2016-02-27T10:15:00Z</versionCreated></itemMeta><contentMeta><infoSource qcode="is:mada"><name>وكالة المدى</name></infoSource>
                <language tag="ar"/><headline>اتفاق على هدنة
                 في الجنوب</headline><dateline>جنيف</dateline></contentMeta><contentSet>%s</contentSet></newsItem>""".formatted(content);
    }

    private Problem problem(String xml) {
        return assertThrows(UnreadableArticleException.class, () -> read(xml)).problem();
    }

    private boolean accepts(String xml, String mediaType) {
        return format.accepts(new SourceFile("a.xml", xml.getBytes(StandardCharsets.UTF_8), mediaType));
    }

    private FoundArticle read(String xml) throws IOException {
        return Reads.found(format, "a.xml", xml);
    }

    @Test
    void saysWhichItemsOfAMessageWereNotRead() throws IOException {
        String item = """
                <newsItem><contentMeta><headline>%s</headline></contentMeta><contentSet><inlineData contenttype="text/plain">قال الوزير.</inlineData></contentSet></newsItem>""";
        FoundArticle found = Reads.found(new NewsMlFormat(), "a.xml", "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                + item.formatted("الأول") + item.formatted("الثاني") + "</itemSet></newsMessage>");
        assertEquals(List.of(new LeftOut(LeftOut.Kind.ARTICLE, "الثاني")), found.leftOut());
    }

    @Test
    void entitiesOfItsOwnAreRefusedByName() {
        UnreadableArticleException refused = assertThrows(UnreadableArticleException.class, () -> Reads.found(new NewsMlFormat(), "a.xml",
                "<!DOCTYPE newsItem [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><newsItem><a>&x;</a></newsItem>"));
        assertEquals(Problem.ENTITIES, refused.problem());
    }
}
