package org.muqabala.core.link;

/**
 * How two passages stand in their versions, and how much they must have in common to be told from two that merely speak of the
 * same people: where their neighbours are linked to each other, less is enough.
 */
enum Surroundings {
    /** Nothing says that the texts tell the same story. */
    UNKNOWN(7 * Weights.FULL, 70, 6),
    /** The texts share much, but the passages stand in different places. */
    SAME_STORY(3 * Weights.FULL, 56, 4),
    /** The passages stand next to one link. */
    NEIGHBOURS(2 * Weights.FULL, 55, 3),
    /** The passages stand between the same two links, or between one link and the same end of their texts. */
    BETWEEN_NEIGHBOURS(5 * Weights.FULL / 3, 53, 3);

    /** So many telling words in a row are no chance, and excuse some of what is asked of the rest. */
    private static final int LONG_RUN = 4;
    private static final int EXCUSED = 10;

    /** Percentage from which two short passages beside one link are the same through and through, however few their words. */
    private static final int THROUGHOUT = 90;

    /**
     * Percentage from which two short passages of one story are mostly the same, and how many words show it beside one link and
     * elsewhere. The name of a body, which stands in any sentence about it, has at most one word without the article.
     */
    private static final int MOSTLY = 65;
    private static final int LEAST_BARE = 2;
    private static final int FEW_WORDS = 2;
    private static final int FEW_WORDS_ELSEWHERE = 3;

    /** Percentages from which a passage stands inside one that tells more, between the same two links and beside one. */
    private static final int CONTAINED = 75;
    private static final int HOLDING = 40;
    private static final int HOLDING_BESIDE_ONE = 50;

    private final int leastWeight;
    private final int leastCoverage;
    private final int leastWords;

    /**
     * @param leastWeight of the common words
     * @param leastCoverage see {@link Likeness#coverage}
     * @param leastWords see {@link Likeness#words}
     */
    Surroundings(int leastWeight, int leastCoverage, int leastWords) {
        this.leastWeight = leastWeight;
        this.leastCoverage = leastCoverage;
        this.leastWords = leastWords;
    }

    /**
     * The surroundings of two passages.
     *
     * @param sameStory whether the texts are known for versions of one story
     */
    static Surroundings of(FreePassage a, FreePassage b, boolean sameStory) {
        boolean before = a.before() == b.before();
        boolean after = a.after() == b.after();
        boolean beside = before && a.before() != FreePassage.NO_LINK || after && a.after() != FreePassage.NO_LINK;
        if (beside && before && after) {
            return BETWEEN_NEIGHBOURS;
        }
        return beside ? NEIGHBOURS : sameStory ? SAME_STORY : UNKNOWN;
    }

    /** Whether passages that stand so and are that much alike come from one source. */
    boolean isEnough(Likeness likeness) {
        int least = likeness.run() >= LONG_RUN && this != UNKNOWN ? leastCoverage - EXCUSED : leastCoverage;
        return isMostly(likeness) || isContained(likeness) || likeness.common() >= leastWeight && likeness.words() >= leastWords && likeness.coverage() >= least;
    }

    private boolean isMostly(Likeness likeness) {
        int words = this == NEIGHBOURS || this == BETWEEN_NEIGHBOURS ? FEW_WORDS : FEW_WORDS_ELSEWHERE;
        return this != UNKNOWN && likeness.words() >= words
                && (likeness.coverage() >= THROUGHOUT || likeness.coverage() >= MOSTLY && likeness.bare() >= LEAST_BARE) && likeness.common() >= words * Weights.FULL * 4 / 5;
    }

    private boolean isContained(Likeness likeness) {
        boolean between = this == BETWEEN_NEIGHBOURS && likeness.run() >= leastWords && likeness.coverage() >= HOLDING;
        boolean beside = this == NEIGHBOURS && likeness.bare() >= leastWords && likeness.coverage() >= HOLDING_BESIDE_ONE;
        return (between || beside) && likeness.common() >= leastWeight && likeness.words() >= leastWords && likeness.containment() >= CONTAINED;
    }
}
