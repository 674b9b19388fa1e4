package org.muqabala.translation;

import java.util.Map;

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

        private Amount and(Amount other) {
            return new Amount(segments + other.segments, words + other.words);
        }
    }

    public static WorkLeft of(Translation translation) {
        return new WorkCount(translation).of(translation);
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
