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
 * @param former what the translation was made of; empty where nobody knows, and unless the state is {@link SegmentState#FUZZY}
 */
public record Segment(Span source, String target, SegmentState state, List<Span> changed, List<Span> doubtful, String former) {

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

    /** A segment of which nobody knows what its translation was made of. */
    public Segment(Span source, String target, SegmentState state, List<Span> changed, List<Span> doubtful) {
        this(source, target, state, changed, doubtful, "");
    }

    /** A segment in which no change is marked. */
    public Segment(Span source, String target, SegmentState state) {
        this(source, target, state, List.of(), List.of());
    }

    /** A segment that nobody has begun. */
    public static Segment empty(Span source) {
        return new Segment(source, "", SegmentState.EMPTY);
    }

    /**
     * The segment as somebody goes on writing it: begun, or still to be reviewed. What is marked in the translation goes along with its words;
     * a mark whose words were rewritten is gone.
     */
    public Segment written(String words) {
        if (words.equals(target)) {
            return this;
        }
        if (words.isBlank()) {
            return new Segment(source, words, SegmentState.EMPTY);
        }
        if (state != SegmentState.FUZZY) {
            return new Segment(source, words, SegmentState.DRAFT);
        }
        return new Segment(source, words, state, changed, kept(words), former);
    }

    /** The translation as it stands, said to be right: nothing of it is marked any more. */
    public Segment confirmed(SegmentState confirmed) {
        return new Segment(source, target, confirmed);
    }

    private List<Span> kept(String words) {
        int head = 0;
        int least = Math.min(words.length(), target.length());
        while (head < least && words.charAt(head) == target.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && words.charAt(words.length() - 1 - tail) == target.charAt(target.length() - 1 - tail)) {
            tail++;
        }
        int first = head;
        int behind = target.length() - tail;
        int longer = words.length() - target.length();
        return doubtful.stream().filter(mark -> mark.end() <= first || mark.start() >= behind)
                .map(mark -> mark.end() <= first ? mark : mark.shifted(longer)).toList();
    }
}
