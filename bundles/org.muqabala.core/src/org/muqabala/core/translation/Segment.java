package org.muqabala.core.translation;

import java.util.List;

import org.muqabala.core.text.Span;

/**
 * A sentence, or sentences that are translated as one, and its translation.
 *
 * @param source where it stands in the article; never empty
 * @param target the translation; empty where there is none
 * @param state how far it has come
 * @param changed what stands there now and the translation does not know of: places in the article, within {@code source}, in reading
 *     order; an empty one where words are gone. None unless the state is {@link SegmentState#FUZZY}
 * @param doubtful words of the translation that the change touches, as far as is known: places in {@code target}, in reading order
 */
public record Segment(Span source, String target, SegmentState state, List<Span> changed, List<Span> doubtful) {

    public Segment {
        if (source.isEmpty()) {
            throw new IllegalArgumentException("a segment of nothing");
        }
        if (target.isBlank() != (state == SegmentState.EMPTY)) {
            throw new IllegalArgumentException("a segment that is " + state.id() + " with the translation '" + target + "'");
        }
        changed = List.copyOf(changed);
        doubtful = List.copyOf(doubtful);
        if (!changed.stream().allMatch(source::contains) || !doubtful.stream().allMatch(new Span(0, target.length())::contains)) {
            throw new IllegalArgumentException("changes outside their segment");
        }
    }

    /** A segment in which no change is marked. */
    public Segment(Span source, String target, SegmentState state) {
        this(source, target, state, List.of(), List.of());
    }

    /** A segment that nobody has begun. */
    public static Segment empty(Span source) {
        return new Segment(source, "", SegmentState.EMPTY);
    }
}
