package org.muqabala.reader.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

class NitfFormatTest {

    private final NitfFormat format = new NitfFormat();

    @Test
    void takesOnNitfAndNoOtherXml() {
        assertTrue(format.accepts(new SourceFile("a.xml", "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n<nitf >".getBytes(StandardCharsets.UTF_8), "application/xml")));
        assertFalse(format.accepts(new SourceFile("a.xml", "<html><body/></html>".getBytes(StandardCharsets.UTF_8), "application/xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " xmlns=\"http://iptc.org/std/NITF/2006-10-18/\""})
    void readsHeadAndTextInOrder(String namespace) throws IOException {
        FoundArticle found = Reads.found(format, "a.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
                <nitf%s xml:lang="ar"><head><title>عنوان النافذة</title><docdata><date.issue norm="20160227T101500Z"/></docdata></head>
                <body><body.head><hedline><hl1>اتفاق على هدنة</hl1><hl2>تبدأ منتصف الليل</hl2></hedline><byline>مراسلنا</byline>
                <distributor>وكالة المدى</distributor><dateline><location>جنيف</location> <story.date>27 فبراير</story.date></dateline></body.head>
                <body.content><block><p>اتفق <person>الطرفان</person> على هدنة.</p><hl2>التفاصيل</hl2><p>تستمر شهرا.</p></block>
                <media media-type="image"><media-reference source="1.jpg">1.jpg</media-reference><media-caption>صورة اللقاء</media-caption></media>
                <bq><block><p>«قول»</p></block></bq><table><tr><td>اسم</td><td>عدد</td></tr><tr><td>قمح</td><td>5</td></tr></table></body.content></body></nitf>"""
                .formatted(namespace));
        assertEquals(List.of("HEADLINE اتفاق على هدنة", "HEADING تبدأ منتصف الليل", "FURNITURE مراسلنا", "FURNITURE وكالة المدى", "DATELINE جنيف 27 فبراير",
                "PARAGRAPH اتفق الطرفان على هدنة.", "HEADING التفاصيل", "PARAGRAPH تستمر شهرا.", "CAPTION صورة اللقاء", "PARAGRAPH «قول»",
                "TABLE_ROW اسم\tعدد", "TABLE_ROW قمح\t5"), Reads.lines(found));
        assertEquals(new Facts("اتفاق على هدنة", "جنيف", "2016-02-27T10:15:00Z", "وكالة المدى", "ar"), found.facts());
    }

    @Test
    void readsTheEntitiesThatHtmlNamesWithoutTheDocumentType() throws IOException {
        FoundArticle found = Reads.found(new NitfFormat(), "a.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd" [<!ENTITY eacute "x"><!ENTITY none "&none;">]>
                <nitf><!-- &none; --><body><body.content><p>caf&eacute;&nbsp;&mdash; a &amp; b &#1602; <![CDATA[&mdash;]]></p></body.content></body></nitf>
                """);
        assertEquals(List.of("PARAGRAPH café\u00A0— a & b ق &mdash;"), Reads.lines(found));
    }

    @Test
    void namesTheEntityThatNobodyKnows() {
        String markup = "<!DOCTYPE nitf [<!ENTITY house SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>&house;</p></body.content></body></nitf>";
        UnreadableArticleException refused = assertThrows(UnreadableArticleException.class, () -> Reads.found(new NitfFormat(), "a.xml", markup));
        assertEquals(Problem.ENTITIES, refused.problem());
        assertEquals("XML: &house;", refused.detail());
    }
}
