package org.muqabala.core.align;

/** How near two words are, and what pairing them is worth to an alignment. */
public enum Kinship {
    /** Not to be paired. */
    NONE(0, 0),
    /** Forms of one lemma. */
    STEM(15, 0),
    /** Equal but for a one-letter proclitic. */
    CLITIC(24, 8),
    /** Equal under the folds, or equal in value. */
    EQUAL(30, 12);

    private final int contentWorth;
    private final int functionWorth;

    Kinship(int contentWorth, int functionWorth) {
        this.contentWorth = contentWorth;
        this.functionWorth = functionWorth;
    }

    /** The kinship of two words. */
    public static Kinship of(Lexeme a, Lexeme b) {
        if (a.key() == b.key()) {
            return EQUAL;
        }
        if (a.isValue() || b.isValue()) {
            return NONE;
        }
        if (a.differsByClitic(b)) {
            return CLITIC;
        }
        return a.stem() == b.stem() && a.isContent() && b.isContent() ? STEM : NONE;
    }

    /** What a pair is worth; 0 if it must not be made. */
    int worth(Lexeme a, Lexeme b) {
        return a.isContent() && b.isContent() ? contentWorth : functionWorth;
    }
}
