package org.muqabala.translation.glossary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a glossary as TBX-Basic of 2019 (ISO 30042), its data categories as attributes: the form that most tools read. */
public final class TbxWriter {

    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    /** @param out stays open */
    public void write(Glossary glossary, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, "tbx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("style", "dca");
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("xml:lang", "en");
            header(xml);
            start(xml, "text");
            start(xml, "body");
            int number = 0;
            for (Term term : glossary.terms()) {
                concept(xml, glossary, term, ++number);
            }
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
        }
    }

    private static void header(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "tbxHeader");
        start(xml, "fileDesc");
        start(xml, "sourceDesc");
        start(xml, "p");
        xml.writeCharacters("Muqabala");
        for (int i = 0; i < 4; i++) {
            xml.writeEndElement();
        }
    }

    private static void concept(XMLStreamWriter xml, Glossary glossary, Term term, int number) throws XMLStreamException {
        start(xml, "conceptEntry");
        xml.writeAttribute("id", "c" + number);
        if (!term.note().isEmpty()) {
            element(xml, "note", "", term.note());
        }
        language(xml, glossary.sourceLanguage());
        designation(xml, term.source(), term.part(), "preferredTerm-admn-sts");
        xml.writeEndElement();
        language(xml, glossary.targetLanguage());
        for (int i = 0; i < term.targets().size(); i++) {
            designation(xml, term.targets().get(i), term.part(), i == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts");
        }
        for (String forbidden : term.forbidden()) {
            designation(xml, forbidden, term.part(), "deprecatedTerm-admn-sts");
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void language(XMLStreamWriter xml, Locale language) throws XMLStreamException {
        start(xml, "langSec");
        xml.writeAttribute("xml:lang", language.toLanguageTag());
    }

    private static void designation(XMLStreamWriter xml, String term, PartOfSpeech part, String status) throws XMLStreamException {
        start(xml, "termSec");
        element(xml, "term", "", term);
        if (part != PartOfSpeech.OTHER) {
            element(xml, "termNote", "partOfSpeech", part.id());
        }
        element(xml, "termNote", "administrativeStatus", status);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String type, String text) throws XMLStreamException {
        start(xml, name);
        if (!type.isEmpty()) {
            xml.writeAttribute("type", type);
        }
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    /** Without the characters that XML has no place for. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(point -> point == '\t' || point == '\n' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000
                && point <= 0xFFFD || point >= 0x10000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
