package org.muqabala.core.translation;

/**
 * What a memory has for a sentence.
 *
 * @param unit what it has
 * @param kind how its source is like the sentence
 * @param likeness how much of the two is the same, in per cent: 100 for all but fuzzy matches
 */
public record MemoryMatch(TranslationUnit unit, Kind kind, int likeness) {

    /** From the best to the least. */
    public enum Kind {
        /** Letter by letter. */
        EXACT,
        /** The same words: spelling, marks and spaces may differ. */
        FOLDED,
        /** Some words are others. */
        FUZZY
    }
}
