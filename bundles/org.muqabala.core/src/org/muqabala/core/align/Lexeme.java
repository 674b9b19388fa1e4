package org.muqabala.core.align;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;

/** What one spelling means to the aligner. Words are equal where their keys are. No record, since much is asked that is told once. */
public final class Lexeme {

    /** Behind the bits of {@link Feature}. */
    private static final int LETTER = 1 << 31;
    private static final int VALUE = 1 << 30;
    private static final int NO_CONTENT = Feature.FUNCTION.bit() | Feature.NEGATION.bit() | Feature.MODALITY.bit();

    private final long letters;
    private final int key;
    private final int rest;
    private final int stem;
    private final int traits;
    private final String folded;
    private final Sense sense;

    /**
     * @param letters the spelling in one number; 0 where it has none
     * @param key number of the folded spelling, or of the value of a number or month
     * @param rest number of the folded spelling without its one-letter proclitic; 0 where it has none
     * @param stem number of the stem; equal stems are taken for forms of one lemma
     * @param folded the spelling under all folds; for a number or month {@code #} and its value
     * @param sense what the word lists know of it
     */
    public Lexeme(long letters, int key, int rest, int stem, String folded, Sense sense) {
        this.letters = letters;
        this.key = key;
        this.rest = rest;
        this.stem = stem;
        this.folded = folded;
        this.sense = sense;
        boolean value = rest == 0 && key == stem && folded.charAt(0) == '#';
        boolean letter = folded.length() == 1 && Character.isLetter(folded.charAt(0));
        traits = sense.features() | (value ? VALUE : 0) | (letter ? LETTER : 0);
    }

    /** See {@link ShortWords#letters}. */
    long letters() {
        return letters;
    }

    public int key() {
        return key;
    }

    /** See the constructor's parameter. */
    public int rest() {
        return rest;
    }

    public int stem() {
        return stem;
    }

    public String folded() {
        return folded;
    }

    public Sense sense() {
        return sense;
    }

    public boolean has(Feature feature) {
        return hasAny(traits, feature.bit());
    }

    /** Whether the word carries content: no particle, nor a word of denial or certainty. */
    public boolean isContent() {
        return isContent(traits);
    }

    /** Whether the lexeme stands for a value, a number's or a month's, and not for a spelling. */
    public boolean isValue() {
        return isValue(traits);
    }

    /** What {@link Units} keeps of each word, to be asked by the methods below. */
    int traits() {
        return traits;
    }

    static boolean hasAny(int traits, int features) {
        return (traits & features) != 0;
    }

    static boolean isContent(int traits) {
        return (traits & NO_CONTENT) == 0;
    }

    static boolean isValue(int traits) {
        return (traits & VALUE) != 0;
    }

    static boolean isLetter(int traits) {
        return (traits & LETTER) != 0;
    }

    @Override
    public String toString() {
        return folded;
    }
}
