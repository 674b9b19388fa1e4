package org.muqabala.exporters.translation;

import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.xml.OtherEncodingException;
import org.muqabala.core.xml.StrictText;
import org.muqabala.core.xml.XmlEncoding;

/**
 * Walks through a stranger's XML element by element. Entities are not resolved and nothing is fetched; elements deeper than any format has
 * them end the reading.
 */
abstract class XmlEvents {

    private static final int DEEPEST = 200;

    private final Deque<String> open = new ArrayDeque<>();
    private XMLStreamReader reader;
    /** Gathers text while the walk is inside of what was asked for; null elsewhere. */
    private StringBuilder text;
    private int codes;

    /** An element begins; {@link #parent()} is the one around it. */
    abstract void begin(String element);

    /** An element has ended. */
    abstract void end(String element);

    /** Elements that hold codes of a format, not text. */
    abstract Set<String> codes();

    /** @throws UnreadableArticleException if this is no well-formed XML, uses entities of its own, or is in another encoding than it says */
    void walk(byte[] xml, Progress progress) throws UnreadableArticleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(new StrictText(new ByteArrayInputStream(xml), XmlEncoding.of(xml)));
            while (reader.hasNext()) {
                progress.throwIfCancelled();
                event(reader.next());
            }
        } catch (CharacterCodingException e) {
            throw broken(Problem.OTHER_ENCODING, 1, e);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof OtherEncodingException other ? broken(Problem.OTHER_ENCODING, other.line(), e)
                    : broken(Problem.BROKEN_XML, e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()), e);
        }
    }

    private static UnreadableArticleException broken(Problem problem, int line, Exception cause) {
        return (UnreadableArticleException) new UnreadableArticleException(problem, Integer.toString(line)).initCause(cause);
    }

    private void event(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                String element = reader.getLocalName();
                begin(element);
                open.push(element);
                codes += codes().contains(element) ? 1 : 0;
                if (open.size() > DEEPEST) {
                    throw new XMLStreamException("deeper than any translation file");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                String element = open.pop();
                codes -= codes().contains(element) ? 1 : 0;
                end(element);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (text != null && codes == 0) {
                    text.append(reader.getText());
                }
            }
            default -> {
                // comments and instructions say nothing
            }
        }
    }

    /** The element around the one that begins or has ended; empty around the outermost. */
    String parent() {
        return open.isEmpty() ? "" : open.peek();
    }

    /** An attribute of the element that begins, by its name without prefix; empty if it has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** From here on text is gathered. */
    void gather() {
        text = new StringBuilder();
    }

    /** A character that the file tells by a code. */
    void append(String character) {
        if (text != null) {
            text.append(character);
        }
    }

    /** What was gathered; no more is. */
    String gathered() {
        String all = text == null ? "" : text.toString();
        text = null;
        return all;
    }
}
