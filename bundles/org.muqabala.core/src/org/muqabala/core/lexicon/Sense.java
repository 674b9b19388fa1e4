package org.muqabala.core.lexicon;

import java.util.Optional;

/**
 * What the lists know of a word.
 *
 * @param features bits of {@link Feature}
 * @param strength of a verb of saying; empty for any other word
 * @param value of a number word; number of a month or weekday; which kind of relative word, approximator or modality; 1 for one
 *     source, 2 for several; 0 where there is none
 */
public record Sense(int features, Optional<Strength> strength, long value) {

    /** Nothing known: a content word. */
    public static final Sense CONTENT = new Sense(0, Optional.empty(), 0);

    public boolean has(Feature feature) {
        return feature.in(features);
    }

    Sense and(Sense other) {
        return new Sense(features | other.features, strength.or(other::strength), value != 0 ? value : other.value);
    }
}
