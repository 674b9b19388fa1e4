package org.muqabala.translation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.WorkLeft.Amount;

/** Counts what is left of one translation again and again while it is written: its sources stay, so their words are counted once. */
public final class WorkCount {

    /** For each segment the words of its source, as places in the article. */
    private final List<List<Span>> words = new ArrayList<>();

    /** @param translation at any state; all others that are counted have its segments */
    public WorkCount(Translation translation) {
        for (Segment segment : translation.segments()) {
            words.add(FoldedWords.of(translation.source(segment)).spans().stream().map(word -> word.shifted(segment.source().start())).toList());
        }
    }

    /** How many words the source of the segment with the number has; marks are none. */
    public int words(int number) {
        return words.get(number).size();
    }

    /** @param translation with the segments that the count was begun with */
    public WorkLeft of(Translation translation) {
        int[] segments = new int[SegmentState.values().length];
        int[] counts = new int[segments.length];
        int changed = 0;
        for (int i = 0; i < words.size(); i++) {
            Segment segment = translation.segments().get(i);
            segments[segment.state().ordinal()]++;
            counts[segment.state().ordinal()] += words.get(i).size();
            changed += changed(words.get(i), segment.changed());
        }
        Map<SegmentState, Amount> amounts = new EnumMap<>(SegmentState.class);
        for (SegmentState state : SegmentState.values()) {
            amounts.put(state, new Amount(segments[state.ordinal()], counts[state.ordinal()]));
        }
        return new WorkLeft(amounts, changed);
    }

    private static int changed(List<Span> words, List<Span> changes) {
        return changes.isEmpty() ? 0 : (int) words.stream().filter(word -> changes.stream().anyMatch(word::overlaps)).count();
    }
}
