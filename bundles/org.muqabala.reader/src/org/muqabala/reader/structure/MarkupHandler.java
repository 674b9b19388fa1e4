package org.muqabala.reader.structure;

import org.muqabala.core.spi.UnreadableArticleException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the events of a parser that speaks XHTML on to a {@link PassageCollector}. */
public final class MarkupHandler extends DefaultHandler {

    private final PassageCollector collector;

    public MarkupHandler(PassageCollector collector) {
        this.collector = collector;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        try {
            collector.start(localName.isEmpty() ? qName : localName);
        } catch (UnreadableArticleException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        collector.end();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        collector.text(new String(characters, start, length));
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        collector.text(new String(characters, start, length));
    }
}
