package org.muqabala.core.align;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;

/**
 * What one spelling means to the aligner. Words are equal where their keys are.
 *
 * @param key number of the folded spelling, or of the value of a number or month
 * @param rest number of the folded spelling without its one-letter proclitic; 0 where it has none
 * @param stem number of the stem; equal stems are taken for forms of one lemma
 * @param folded the spelling under all folds; for a number or month {@code #} and its value
 * @param sense what the word lists know of it
 */
public record Lexeme(int key, int rest, int stem, String folded, Sense sense) {

    public boolean has(Feature feature) {
        return sense.has(feature);
    }

    /** Whether the word carries content: no particle, nor a word of denial or certainty. */
    public boolean isContent() {
        return (sense.features() & NO_CONTENT) == 0;
    }

    /** Whether the lexeme stands for a value, a number's or a month's, and not for a spelling. */
    public boolean isValue() {
        // the numbers lie at hand, the letters do not: most words are told apart by them
        return rest == 0 && key == stem && folded.charAt(0) == '#';
    }

    /** Whether the two are the same but for a one-letter proclitic on one side or another one on the other. */
    boolean differsByClitic(Lexeme other) {
        return rest != 0 && (rest == other.key || rest == other.rest) || other.rest != 0 && other.rest == key;
    }

    // a record has no further fields, hence the test at each call
    static final int NO_CONTENT = Feature.FUNCTION.bit() | Feature.NEGATION.bit() | Feature.MODALITY.bit();
}
