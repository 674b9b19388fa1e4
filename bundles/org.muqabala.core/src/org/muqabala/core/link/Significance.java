package org.muqabala.core.link;

import org.muqabala.core.collation.Side;

/**
 * Tells a common stretch that shows a common source from one that chance, stock phrases or titles can make.
 *
 * <p>Asked are both: enough weight in shared words, and that the stretch is dense with them. A short sentence is excused from
 * the first if nearly all of it is shared.
 */
final class Significance {

    /** Weight of shared words, in {@link Weights#FULL}s of a word, that chance does not reach. */
    private static final int ENOUGH = 5 * Weights.FULL;
    private static final int LEAST_CONTENT = 4;

    private final Version a;
    private final Version b;
    private final Weights weights;

    Significance(Version a, Version b, Weights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
    }

    boolean isPassed(Match match) {
        int weightA = weights.of(Side.A, match.a());
        int weightB = weights.of(Side.B, match.b());
        boolean dense = match.shared() * 20 >= 9 * Math.max(weightA, weightB);
        return dense && (isEnough(match) || isNearlyWhole(match) || holdsAWholeSentence(match));
    }

    /** Whether so much is shared that it cannot be chance, however far apart it stands. */
    boolean isEnough(Match match) {
        return match.shared() >= ENOUGH && match.content() >= LEAST_CONTENT;
    }

    /**
     * Whether a match of the two sentences could pass that shares no more than so much: spares the search for one that cannot.
     *
     * @param shared most weight that it can have in shared words
     * @param content most words with content that it can share
     */
    boolean isWithinReach(int sentenceA, int sentenceB, int shared, int content) {
        int wholeA = weights.of(Side.A, sentence(a, sentenceA));
        int wholeB = weights.of(Side.B, sentence(b, sentenceB));
        return shared >= ENOUGH && content >= LEAST_CONTENT || isNearlyWhole(shared, content, Math.max(wholeA, wholeB))
                || holdsAWholeSentence(shared, content, Math.min(wholeA, wholeB));
    }

    /** Most of both sentences is shared, and more than a name. */
    private boolean isNearlyWhole(Match match) {
        int whole = Math.max(weights.of(Side.A, sentence(a, match.sentenceA())), weights.of(Side.B, sentence(b, match.sentenceB())));
        return isNearlyWhole(match.shared(), match.content(), whole);
    }

    private static boolean isNearlyWhole(int shared, int content, int whole) {
        return content >= 2 && shared * 10 >= 6 * whole && shared >= 2 * Weights.FULL / 3;
    }

    /** All of a sentence stands inside a longer one: the two were merged, or split. */
    private boolean holdsAWholeSentence(Match match) {
        int whole = Math.min(weights.of(Side.A, sentence(a, match.sentenceA())), weights.of(Side.B, sentence(b, match.sentenceB())));
        return holdsAWholeSentence(match.shared(), match.content(), whole);
    }

    private static boolean holdsAWholeSentence(int shared, int content, int whole) {
        return content >= LEAST_CONTENT && shared * 10 >= 8 * whole && shared >= 3 * Weights.FULL;
    }

    private static UnitRange sentence(Version version, int sentence) {
        return new UnitRange(version.from(sentence), version.to(sentence));
    }
}
