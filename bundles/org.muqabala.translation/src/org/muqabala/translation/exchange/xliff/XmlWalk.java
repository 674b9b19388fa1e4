package org.muqabala.translation.exchange.xliff;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.muqabala.core.text.Span;
import org.muqabala.translation.exchange.BrokenExchangeException;

/**
 * Walks through a file's elements. Those that only hold others are entered and left; every other one is handed over whole, so
 * that no more of a long file stands in memory at a time than one of its units. No entity is resolved and nothing is fetched.
 */
final class XmlWalk {

    /** Elements in each other; no file of translations needs more. */
    private static final int DEEPEST = 200;

    /** What is told of the elements. An exception ends the walk. */
    interface Visitor {

        /** An element that holds others begins; its content is still empty. */
        void enter(XmlElement element) throws BrokenExchangeException;

        /** The element that was entered last ends. */
        void leave(XmlElement element) throws BrokenExchangeException;

        /** An element with all that is in it. */
        void whole(XmlElement element) throws BrokenExchangeException;
    }

    private final TagScanner tags;
    private final XMLStreamReader reader;
    private final Predicate<XmlElement> holders;
    private int depth;

    private XmlWalk(String text, Predicate<XmlElement> holders) throws XMLStreamException {
        this.holders = holders;
        tags = new TagScanner(text);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((XMLResolver) (publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        reader = factory.createXMLStreamReader(new StringReader(text));
    }

    /**
     * @param text without a byte order mark
     * @param holders which elements are entered; asked while their content is empty
     * @throws XMLStreamException if it is no well-formed XML
     * @throws BrokenExchangeException if the visitor says so
     */
    static void through(String text, Predicate<XmlElement> holders, Visitor visitor) throws XMLStreamException, BrokenExchangeException {
        new XmlWalk(text, holders).walk(visitor);
    }

    private void walk(Visitor visitor) throws XMLStreamException, BrokenExchangeException {
        Deque<XmlElement> open = new ArrayDeque<>();
        while (next()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = begun();
                if (holders.test(element)) {
                    open.push(element);
                    visitor.enter(element);
                } else {
                    visitor.whole(finished(element));
                }
            } else if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
                XmlElement element = open.pop();
                visitor.leave(ended(element, List.of()));
            }
        }
    }

    private boolean next() throws XMLStreamException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (RuntimeException e) {
            // the JDK's reader lets some of its own faults through on garbage
            throw new XMLStreamException("garbage", reader.getLocation(), e);
        }
    }

    private XmlElement begun() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("deeper than any file of translations", reader.getLocation());
        }
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(new XmlAttribute(orNone(reader.getAttributeNamespace(i)), reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i)));
        }
        Span start = tags.next();
        return new XmlElement(orNone(reader.getNamespaceURI()), reader.getLocalName(), attributes, List.of(), start, Span.at(start.end()),
                Math.max(1, reader.getLocation().getLineNumber()));
    }

    private static String orNone(String namespace) {
        return namespace == null ? "" : namespace;
    }

    private XmlElement finished(XmlElement element) throws XMLStreamException {
        List<XmlNode> content = new ArrayList<>();
        while (next()) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> content.add(finished(begun()));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> content.add(new XmlWords(reader.getText()));
                case XMLStreamConstants.END_ELEMENT -> {
                    return ended(element, content);
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        throw new XMLStreamException("breaks off", reader.getLocation());
    }

    private XmlElement ended(XmlElement element, List<XmlNode> content) {
        depth--;
        Span end = tags.isEmpty(element.start()) ? element.end() : tags.next();
        return new XmlElement(element.namespace(), element.name(), element.attributes(), content, element.start(), end, element.line());
    }
}
