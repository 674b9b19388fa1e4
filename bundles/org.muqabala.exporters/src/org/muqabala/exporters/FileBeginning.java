package org.muqabala.exporters;

import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.muqabala.core.xml.StrictText;
import org.muqabala.core.xml.XmlEncoding;

/**
 * The first bytes of a stranger's file, by which its format is told, whatever the file is called.
 *
 * @param bytes as many as are there, {@link #LENGTH} at most
 */
record FileBeginning(byte[] bytes) {

    /** Before that, every format has said what it is. */
    static final int LENGTH = 64 << 10;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Whether that is a package whose parts are those of a Word document. */
    boolean isWord() {
        if (bytes.length < ZIP.length) {
            return false;
        }
        for (int i = 0; i < ZIP.length; i++) {
            if (bytes[i] != ZIP[i]) {
                return false;
            }
        }
        // the names of parts are never packed
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("word/");
    }

    /** Whether that is XML whose outermost element has the name, in whatever namespace. */
    boolean isXml(String root) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // as bytes they would make the JDK write a line of its own to the standard error where they are in another encoding than they say
            XMLStreamReader reader = factory.createXMLStreamReader(new StrictText(new ByteArrayInputStream(bytes), encoding()));
            while (reader.hasNext() && !reader.isStartElement()) {
                reader.next();
            }
            return reader.isStartElement() && reader.getLocalName().equals(root);
        } catch (XMLStreamException e) {
            return false; // that is no XML, or none whose first element ends
        }
    }

    /** That which it says; if there is no such one, one in which its elements have their names. */
    private Charset encoding() {
        try {
            return XmlEncoding.of(bytes);
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** Whether that is an object or a list of JSON. */
    boolean isJson() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String words = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stripLeading();
        return words.startsWith("{") || words.startsWith("[");
    }
}
