package org.muqabala.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The help page that comes with the product, as text for a widget: no browser needs to be installed to read it.
 *
 * @param text a line for each heading, paragraph and list item, an empty one between them
 * @param runs the stretches that stand out, in the order of the text
 */
record HelpPage(String text, List<Run> runs) {

    /** What makes a stretch stand out. */
    enum Style {
        TITLE, HEADING, STRONG, KEY
    }

    /** A stretch of the text, half open, in UTF-16 units. */
    record Run(int start, int end, Style style) {
    }

    HelpPage {
        runs = List.copyOf(runs);
    }

    /**
     * Reads a page of well-formed XHTML: {@code h1}, {@code h2}, {@code p}, {@code li}, {@code b}, {@code kbd}.
     *
     * @throws IOException if the page cannot be read or is not well-formed
     */
    static HelpPage read(InputStream page) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Writer().write(factory.createXMLStreamReader(page, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Takes the elements of a page one after the other. */
    private static final class Writer {

        private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
        private static final String POP_ISOLATE = "\u2069";

        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private int opened;
        private boolean inBody;

        HelpPage write(XMLStreamReader reader) throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(reader.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> words(reader.getText());
                    default -> {
                        // comments say nothing to readers
                    }
                }
            }
            return new HelpPage(text.toString().stripTrailing() + "\n", runs);
        }

        private void open(String element) {
            switch (element) {
                case "body" -> inBody = true;
                case "li" -> text.append("•  ");
                case "kbd" -> text.append(LEFT_TO_RIGHT_ISOLATE);
                default -> {
                    // begins without a sign
                }
            }
            if (style(element).isPresent()) {
                opened = text.length();
            }
        }

        private void close(String element) {
            style(element).ifPresent(style -> runs.add(new Run(opened, text.length(), style)));
            switch (element) {
                case "kbd" -> text.append(POP_ISOLATE);
                case "li", "h1", "h2" -> text.append('\n');
                case "p", "ul" -> text.append("\n\n");
                default -> {
                    // ends without a sign
                }
            }
        }

        private void words(String words) {
            if (inBody && !words.isBlank()) {
                text.append(words.replaceAll("\\s+", " "));
            } else if (inBody && !words.contains("\n")) {
                text.append(' ');
            }
        }

        private static Optional<Style> style(String element) {
            return switch (element) {
                case "h1" -> Optional.of(Style.TITLE);
                case "h2" -> Optional.of(Style.HEADING);
                case "b" -> Optional.of(Style.STRONG);
                case "kbd" -> Optional.of(Style.KEY);
                default -> Optional.empty();
            };
        }
    }
}
