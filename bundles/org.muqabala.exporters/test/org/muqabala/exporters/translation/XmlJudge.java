package org.muqabala.exporters.translation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What a schema says of a document, and the document as a tree. */
final class XmlJudge implements ErrorHandler {

    private final List<String> found = new ArrayList<>();

    private XmlJudge() {
    }

    /** A schema of these files on the class path; what they import is looked for beside the first. */
    static Schema schema(String... files) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, id, system, base) ->
                XMLConstants.XML_NS_URI.equals(namespace) ? input(files[0].substring(0, files[0].lastIndexOf('/')), namespace, system) : null);
        List<StreamSource> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(new StreamSource(resource(file).toString()));
        }
        return factory.newSchema(sources.toArray(StreamSource[]::new));
    }

    static URL resource(String file) {
        URL url = XmlJudge.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("not on the class path: " + file);
        }
        return url;
    }

    /** The schema may name its import by a place on the network. */
    private static LSInput input(String folder, String namespace, String system) {
        String name = system.startsWith("http") ? system.substring(system.lastIndexOf('/') + 1) : system;
        try {
            LSInput input = ((org.w3c.dom.ls.DOMImplementationLS) DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()).createLSInput();
            input.setSystemId(resource(folder + "/" + name).toString());
            input.setByteStream(XmlJudge.class.getResourceAsStream(folder + "/" + name));
            return input;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(namespace, e);
        }
    }

    /** What the schema finds wrong; empty for a valid document. */
    static List<String> faults(byte[] xml, Schema schema) throws IOException, SAXException {
        XmlJudge judge = new XmlJudge();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(judge);
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return judge.found;
    }

    static Document tree(byte[] xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a parser", e);
        }
    }

    /** All elements of that local name, in the order of the document. */
    static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Override
    public void warning(SAXParseException e) {
        error(e);
    }

    @Override
    public void error(SAXParseException e) {
        found.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
