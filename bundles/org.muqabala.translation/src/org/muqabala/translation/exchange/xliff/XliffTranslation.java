package org.muqabala.translation.exchange.xliff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.UnfitTranslationException;

/**
 * What there is to translate in an XLIFF file, as a translation: its sources below each other are the article. Segments without
 * words, and those that the file says are not to be translated, are left out.
 */
public final class XliffTranslation {

    private final XliffDocument document;
    private final Translation translation;
    /** The number in the document of each segment of the translation. */
    private final List<Integer> numbers = new ArrayList<>();

    /**
     * @param name of the file
     * @param language into which it is translated where the file does not say
     */
    public XliffTranslation(String name, XliffDocument document, Locale language) {
        this.document = document.target().equals(Locale.ROOT) ? document.into(language) : document;
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (int number = 0; number < document.segments().size(); number++) {
            XliffSegment segment = document.segments().get(number);
            if (!segment.fixed() && !segment.source().isBlank()) {
                text.append(text.isEmpty() ? "" : "\n");
                int start = text.length();
                text.append(segment.source().replace('\n', ' '));
                segments.add(new Segment(new Span(start, text.length()), segment.target(), segment.state()));
                numbers.add(number);
            }
        }
        translation = new Translation(Article.typed(name, text.toString()), this.document.target(), segments);
    }

    public Translation translation() {
        return translation;
    }

    /** The language of the sources. */
    public Locale sourceLanguage() {
        return document.source();
    }

    /** What was read, before anything became of the translation. */
    public XliffDocument document() {
        return document;
    }

    /** The codes of each segment of the translation. */
    public List<InlineCodes> codes() {
        return numbers.stream().map(number -> new InlineCodes(document.segments().get(number).codes())).toList();
    }

    /**
     * The file with what has become of the translation.
     *
     * @param now with the segments of {@link #translation()}
     * @throws UnfitTranslationException if a segment would break the rules of the file; says its number in the translation
     * @throws BrokenExchangeException if the file would break them for another reason
     * @throws IllegalArgumentException if the translation has other segments
     */
    public byte[] written(Translation now) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XliffWriter.write(with(now), out);
        } catch (UnfitTranslationException e) {
            throw e.numbered(numbers.indexOf(e.segment()));
        }
        return out.toByteArray();
    }

    /**
     * The document with what has become of the translation.
     *
     * @param now with the segments of {@link #translation()}
     * @throws IllegalArgumentException if it has others
     */
    XliffDocument with(Translation now) {
        if (now.segments().size() != numbers.size()) {
            throw new IllegalArgumentException(now.segments().size() + " segments in the place of " + numbers.size());
        }
        List<XliffSegment> segments = new ArrayList<>(document.segments());
        for (int i = 0; i < numbers.size(); i++) {
            Segment segment = now.segments().get(i);
            XliffSegment before = segments.get(numbers.get(i));
            SegmentState state = segment.state();
            if (!segment.target().equals(before.target()) || state != before.state()) {
                segments.set(numbers.get(i), before.with(segment.target(), state));
            }
        }
        return new XliffDocument(document.version(), document.source(), document.target(), segments, document.original());
    }
}
