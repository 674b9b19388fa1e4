package org.muqabala.core.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Segmenter;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;

/**
 * An article in another language, segment by segment.
 *
 * @param article what is translated
 * @param language into which language
 * @param segments in reading order, never overlapping; together they hold every sentence of the article
 */
public record Translation(Article article, Locale language, List<Segment> segments) {

    public Translation {
        segments = List.copyOf(segments);
        int end = 0;
        for (Segment segment : segments) {
            if (segment.source().start() < end || segment.source().end() > article.text().length()) {
                throw new IllegalArgumentException("segments that overlap or lie outside of the text: " + segment.source());
            }
            end = segment.source().end();
        }
    }

    /** A translation that nobody has begun: a segment a sentence. */
    public static Translation empty(Article article, Locale language) {
        return new Translation(article, language, sentences(article).stream().map(sentence -> Segment.empty(sentence.span())).toList());
    }

    /** The sentences of an article, page furniture left out, in reading order. */
    public static List<Sentence> sentences(Article article) {
        return new Segmenter().sentences(article, new Tokenizer().tokenize(article.text()));
    }

    /**
     * The translation with one segment for a place: itself if it has that one, else with the segments of the place as one, if nobody has begun
     * them and they are of one paragraph. Empty where it is cut otherwise.
     */
    public Optional<Translation> cutTo(Span place) {
        List<Segment> parts = segments.stream().filter(segment -> segment.source().overlaps(place)).toList();
        if (parts.isEmpty() || parts.getFirst().source().start() != place.start() || parts.getLast().source().end() != place.end()) {
            return Optional.empty();
        } else if (parts.size() == 1) {
            return Optional.of(this);
        }
        boolean isBegun = parts.stream().anyMatch(segment -> segment.state() != SegmentState.EMPTY);
        if (isBegun || place.of(article.text()).indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<Segment> others = new ArrayList<>(segments);
        int first = others.indexOf(parts.getFirst());
        others.subList(first, first + parts.size()).clear();
        others.add(first, Segment.empty(place));
        return Optional.of(new Translation(article, language, others));
    }

    /** What the segment translates. */
    public String source(Segment segment) {
        return segment.source().of(article.text());
    }

    /** The same translation with another segment in the place of one. */
    public Translation with(int index, Segment segment) {
        List<Segment> others = new ArrayList<>(segments);
        others.set(index, segment);
        return new Translation(article, language, others);
    }
}
