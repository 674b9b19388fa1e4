package org.muqabala.core.spi;

/**
 * One way in which two spellings of a word count as the same, such as the seat of a hamza. A fold is a pure function and
 * idempotent: {@code apply(apply(w))} equals {@code apply(w)}.
 */
public interface Fold {

    /** Stable name, used in profiles and in reasons, such as {@code hamza-seats}. */
    String id();

    /**
     * The folded spelling.
     *
     * @param word a token's text, perhaps folded by others before; never empty
     * @return the folded text; may be the very same object, may be empty if the word consists of marks alone
     */
    String apply(String word);
}
