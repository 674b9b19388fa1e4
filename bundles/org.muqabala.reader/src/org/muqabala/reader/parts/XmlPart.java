package org.muqabala.reader.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML document that is read element by element, so that a long one never stands in memory as a whole. A document type is passed over
 * unread and its entities are unknown; nothing outside of the document is ever asked for.
 */
public final class XmlPart implements AutoCloseable {

    /** Deepest nesting of elements; a table in a table in a table takes some twenty. */
    private static final int MAX_DEPTH = 400;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final Map<String, String> prefixes;
    private final Map<String, String> names = new HashMap<>();
    private int depth;

    /** @param prefixes the prefix to give each namespace */
    public XmlPart(InputStream in, Map<String, String> prefixes) throws IOException {
        this.in = in;
        this.prefixes = prefixes;
        try {
            xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // the default differs from one Java to the next; the depth is limited here
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /** The whole document; closes it. */
    public static XmlElement whole(InputStream in, Map<String, String> prefixes) throws IOException {
        try (XmlPart part = new XmlPart(in, prefixes)) {
            XmlElement root = part.next(Set.of());
            if (root == null) {
                throw new IOException("an XML document without an element");
            }
            return root;
        }
    }

    /**
     * The next element with all in it, or null at the end.
     *
     * @param opened names of the elements that are not given as a whole: what stands in them comes one by one
     */
    public XmlElement next(Set<String> opened) throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name(xml.getNamespaceURI(), xml.getLocalName());
                    if (!opened.contains(name)) {
                        return element(name);
                    }
                    deeper();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private XmlElement element(String name) throws XMLStreamException, IOException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = new XmlElement(name, attributes(), new ArrayList<>());
        open.push(root);
        deeper();
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement child = new XmlElement(name(xml.getNamespaceURI(), xml.getLocalName()), attributes(), new ArrayList<>(4));
                    open.peek().nodes().add(child);
                    open.push(child);
                    deeper();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.peek().nodes().add(xml.getText());
                default -> {
                }
            }
        }
        return root;
    }

    private Map<String, String> attributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            String namespace = xml.getAttributeNamespace(i);
            String local = xml.getAttributeLocalName(i);
            attributes.put(namespace == null || namespace.isEmpty() ? local : name(namespace, local), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** One string for each name, however often it comes. */
    private String name(String namespace, String local) {
        String prefixed = namespace != null && namespace.equals(XMLConstants.XML_NS_URI) ? "xml:" + local : prefixes.getOrDefault(namespace == null ? "" : namespace, "?") + ":" + local;
        String known = names.putIfAbsent(prefixed, prefixed);
        return known == null ? prefixed : known;
    }

    private void deeper() throws IOException {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new IOException("its elements are nested more than " + MAX_DEPTH + " deep");
        }
    }

    private static IOException broken(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException("its XML is broken: " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            in.close();
        }
    }
}
