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
        return a.key() == b.key() ? EQUAL : ofOthers(a.rest(), a.key(), a.stem(), a.traits(), b.rest(), b.key(), b.stem(), b.traits());
    }

    /** The same of two units, without a look at their lexemes, which lie far apart in memory. */
    public static Kinship of(Units a, int unitA, Units b, int unitB) {
        return a.key(unitA) == b.key(unitB) ? EQUAL
                : ofOthers(a.rest(unitA), a.key(unitA), a.stem(unitA), a.traits(unitA), b.rest(unitB), b.key(unitB), b.stem(unitB), b.traits(unitB));
    }

    private static Kinship ofOthers(int restA, int keyA, int stemA, int traitsA, int restB, int keyB, int stemB, int traitsB) {
        boolean clitic = restA != 0 && (restA == keyB || restA == restB) || restB != 0 && restB == keyA;
        if (!clitic && stemA != stemB || Lexeme.isValue(traitsA) || Lexeme.isValue(traitsB)) {
            return NONE;
        }
        return clitic ? CLITIC : Lexeme.isContent(traitsA) && Lexeme.isContent(traitsB) ? STEM : NONE;
    }

    /** What a pair is worth; 0 if it must not be made. */
    int worth(boolean ofContent) {
        return ofContent ? contentWorth : functionWorth;
    }
}
