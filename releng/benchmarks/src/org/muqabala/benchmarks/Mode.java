package org.muqabala.benchmarks;

/** What the newer of two made-up texts is to the older. */
public enum Mode {
    /** A word in twenty changed, left out or added, a paragraph in twenty moved: the ordinary case. */
    EDITED,
    /** Edited, and all paragraphs in another order. */
    SHUFFLED,
    /** Edited, without a single line break. */
    ONE_LINE,
    /** One word again and again, a few times less. */
    ONE_WORD,
    /** Another text of the same words. */
    UNRELATED,
    /** Nothing but spaces. */
    SPACES
}
