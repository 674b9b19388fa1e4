package org.muqabala.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XmlWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesElementsAndAttributes() throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.open("a", "x", "1", "none", null).line().element("b", "نص").empty("c").element("d", "").finish();
        assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"1\">\n<b>نص</b><c/><d></d></a>\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatItWasGivenIsWhatAReaderGets() throws Exception {
        String text = "<script> ]]> &amp; \"'\n\t 😀 \u202E";
        XmlWriter xml = new XmlWriter(out);
        xml.element("a", text, "x", text).finish();
        assertEquals(text, root().getTextContent());
        assertEquals(text, root().getAttribute("x"));
        assertEquals(0, xml.replaced());
    }

    @Test
    void countsWhatNoXmlMayHold() throws Exception {
        XmlWriter xml = new XmlWriter(out);
        xml.element("a", "\u0000ب\uD800ت\uFFFE").finish();
        assertEquals("\u2400ب\uFFFDت\uFFFD", root().getTextContent());
        assertEquals(3, xml.replaced());
    }

    @Test
    void lineEndsBecomeLineFeeds() throws Exception {
        XmlWriter xml = new XmlWriter(out);
        xml.element("a", "1\r\n2\r3", "x", "1\r\n2").finish();
        assertEquals("1\n2\n3", root().getTextContent());
        assertEquals("1\n2", root().getAttribute("x"));
    }

    private Element root() throws SAXException, IOException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray())).getDocumentElement();
    }
}
