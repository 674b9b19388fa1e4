package org.muqabala.translation.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.muqabala.core.xml.OtherEncodingException;
import org.muqabala.core.xml.StrictText;
import org.muqabala.core.xml.XmlEncoding;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** A document of a stranger, read forwards element by element. Nothing outside of it is asked for. */
public final class XmlStream implements AutoCloseable {

    private static final int DEEPEST = 64;
    /** So many bytes without anything to hand over are a comment, an attribute or a CDATA section, which the JDK's reader keeps whole. */
    static final int LONGEST_PIECE = 4 << 20;

    private final Counted bytes;
    private final XMLStreamReader reader;
    private int depth;

    /** @param in closed by whoever opened it */
    public XmlStream(InputStream in) throws IOException {
        bytes = new Counted(in);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // text comes in pieces, so that an endless one never stands in memory as a whole
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((XMLResolver) (publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            reader = factory.createXMLStreamReader(text(bytes));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The JDK would read the bytes too, but writes a line of its own to the standard error where they are in another encoding than they say. */
    private static Reader text(InputStream bytes) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(bytes, XmlEncoding.LONGEST_DECLARATION);
        byte[] start = whole.readNBytes(XmlEncoding.LONGEST_DECLARATION);
        whole.unread(start);
        try {
            return new StrictText(whole, XmlEncoding.of(start));
        } catch (CharacterCodingException e) {
            throw new BrokenExchangeException(Problem.OTHER_ENCODING, 1, e);
        }
    }

    /**
     * Goes on to the next start or end of an element or text.
     *
     * @return one of {@link XMLStreamConstants}; {@link XMLStreamConstants#END_DOCUMENT} at the end
     */
    public int next() throws IOException {
        while (true) {
            int event = step();
            bytes.handedOver();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new BrokenExchangeException(Problem.TOO_DEEP, line());
                    }
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                default -> {
                    // comments, instructions and the document type say nothing of translations
                }
            }
        }
    }

    private int step() throws IOException {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            // the JDK's reader lets some of its own faults through on garbage
            throw new BrokenExchangeException(Problem.NOT_WELL_FORMED, line(), e);
        }
    }

    private IOException broken(XMLStreamException e) {
        if (bytes.failure != null) {
            return bytes.failure;
        }
        if (e.getNestedException() instanceof OtherEncodingException other) {
            return new BrokenExchangeException(Problem.OTHER_ENCODING, other.line(), e);
        }
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        Problem problem = bytes.isTooLong() ? Problem.TOO_LONG : Problem.NOT_WELL_FORMED;
        return new BrokenExchangeException(problem, line, e);
    }

    /** The element's name without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The text at hand, or a piece of it. */
    public String text() {
        return reader.getText();
    }

    /** The attribute's value by its name without a prefix; empty if the element has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    public int line() {
        return Math.max(0, reader.getLocation().getLineNumber());
    }

    /** How many bytes have been read. */
    public long bytesRead() {
        return bytes.count;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Counts what is read and remembers why no more could be. */
    private static final class Counted extends FilterInputStream {

        private long count;
        private long handedOver;
        private IOException failure;

        Counted(InputStream in) {
            super(in);
        }

        /** The next piece begins. */
        void handedOver() {
            handedOver = count;
        }

        boolean isTooLong() {
            return count - handedOver > LONGEST_PIECE;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (isTooLong()) {
                throw new IOException("more than " + LONGEST_PIECE + " bytes in one piece");
            }
            try {
                int read = super.read(to, from, length);
                count += Math.max(0, read);
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
