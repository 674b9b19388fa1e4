package org.muqabala.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;

/**
 * The segments of an article from files that know nothing of each other. Of two that overlap, as when one person translated a sentence and
 * another that sentence and the next as one, the one that has come further is taken; the other's file stays where it is.
 */
final class SegmentPlaces {

    private final Article article;
    private final NavigableMap<Integer, Segment> byStart = new TreeMap<>();

    SegmentPlaces(Article article) {
        this.article = article;
    }

    void take(Segment segment) {
        List<Segment> inTheWay = overlapping(segment.source());
        if (inTheWay.stream().allMatch(other -> isFurther(segment, other))) {
            inTheWay.forEach(other -> byStart.remove(other.source().start()));
            byStart.put(segment.source().start(), segment);
        }
    }

    void takeIfFree(Segment segment) {
        if (overlapping(segment.source()).isEmpty()) {
            byStart.put(segment.source().start(), segment);
        }
    }

    /** Puts an empty segment where a sentence has none. */
    void fill() {
        Translation.sentences(article).stream().map(Sentence::span).map(Segment::empty).forEach(this::takeIfFree);
    }

    List<Segment> segments() {
        return List.copyOf(byStart.values());
    }

    private static boolean isFurther(Segment segment, Segment other) {
        int further = segment.state().compareTo(other.state());
        return further > 0 || further == 0 && segment.source().length() > other.source().length();
    }

    private List<Segment> overlapping(Span span) {
        List<Segment> overlapping = new ArrayList<>();
        Map.Entry<Integer, Segment> before = byStart.floorEntry(span.start());
        if (before != null && before.getValue().source().overlaps(span)) {
            overlapping.add(before.getValue());
        }
        overlapping.addAll(byStart.subMap(span.start(), false, span.end(), false).values());
        return overlapping;
    }
}
