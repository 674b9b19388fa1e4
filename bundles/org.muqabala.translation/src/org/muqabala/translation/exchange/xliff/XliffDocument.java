package org.muqabala.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An XLIFF file.
 *
 * @param version of the format
 * @param source the language of the first file in it
 * @param target the language of its translations; {@link Locale#ROOT} where the file leaves that open
 * @param segments in reading order
 * @param original the file as it was read, into which {@link XliffWriter} writes what has changed
 */
public record XliffDocument(XliffVersion version, Locale source, Locale target, List<XliffSegment> segments, XmlText original) {

    public XliffDocument {
        segments = List.copyOf(segments);
    }

    /** The same document with another segment in the place of one. */
    public XliffDocument with(int index, XliffSegment segment) {
        List<XliffSegment> others = new ArrayList<>(segments);
        others.set(index, segment);
        return new XliffDocument(version, source, target, others, original);
    }

    /** The same document, said to be translated into this language. */
    public XliffDocument into(Locale language) {
        return new XliffDocument(version, source, language, segments, original);
    }
}
