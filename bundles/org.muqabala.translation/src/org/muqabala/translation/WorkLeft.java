package org.muqabala.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/**
 * What is left to do of a translation.
 *
 * @param amounts by state, every state among them, in the order of the states
 * @param changedWords words in segments to be reviewed that their translation does not know of
 */
public record WorkLeft(Map<SegmentState, Amount> amounts, int changedWords) {

    /**
     * How much it is.
     *
     * @param segments how many segments
     * @param words how many words of the source they have; numbers are words, marks are none
     */
    public record Amount(int segments, int words) {

        private Amount with(int moreWords) {
            return new Amount(segments + 1, words + moreWords);
        }

        private Amount and(Amount other) {
            return new Amount(segments + other.segments, words + other.words);
        }
    }

    public static WorkLeft of(Translation translation) {
        Map<SegmentState, Amount> amounts = new EnumMap<>(SegmentState.class);
        List.of(SegmentState.values()).forEach(state -> amounts.put(state, new Amount(0, 0)));
        int changed = 0;
        for (Segment segment : translation.segments()) {
            FoldedWords words = FoldedWords.of(translation.source(segment));
            amounts.merge(segment.state(), amounts.get(segment.state()).with(words.size()), (old, sum) -> sum);
            changed += (int) words.spans().stream().map(word -> word.shifted(segment.source().start())).filter(word -> isIn(word, segment.changed())).count();
        }
        return new WorkLeft(amounts, changed);
    }

    private static boolean isIn(Span word, List<Span> changed) {
        return changed.stream().anyMatch(word::overlaps);
    }

    /** What waits for a translator, all states together. */
    public Amount work() {
        return amounts.entrySet().stream().filter(entry -> entry.getKey().isWork()).map(Map.Entry::getValue).reduce(new Amount(0, 0), Amount::and);
    }

    /** The whole article. */
    public Amount whole() {
        return amounts.values().stream().reduce(new Amount(0, 0), Amount::and);
    }
}
