package org.muqabala.core.lexicon;

/** What a word can be used for; a word may have several features. */
public enum Feature {
    /** A particle, preposition, conjunction, pronoun or light verb. */
    FUNCTION,
    /** A verb, participle or noun of saying. */
    REPORTING,
    /** A verb that is one of saying only where speech follows it: {@code نقل} is also to carry. */
    SAYS_BEFORE_SPEECH,
    /** A noun for somebody unnamed who says something, or for where it was said. */
    SOURCE,
    NEGATION,
    /** Certainty, possibility, obligation. */
    MODALITY,
    MONTH,
    /** First word of a month's name of two words. */
    MONTH_HEAD,
    WEEKDAY,
    TIME_OF_DAY,
    /** A day told from the day of writing: yesterday, today. */
    RELATIVE_DAY,
    /** Next, last, this. */
    RELATIVE_WORD,
    NUMBER,
    /** Makes a number less exact, or bounds it. */
    APPROXIMATOR,
    /** Head of a title or of a body's name. */
    TITLE,
    GIVEN_NAME,
    /** Digits. */
    DIGITS,
    /** Begins with the future's {@code س}. */
    FUTURE,
    /** A noun that makes set phrases without a fact: {@code بشكل}. */
    SET_PHRASE,
    /** An adverb by its form: {@code مبدئيا}. */
    ADVERB;

    /** The feature's bit in a set of features. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether the set holds the feature. */
    public boolean in(int features) {
        return (features & bit()) != 0;
    }
}
