package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Proclitics;

/**
 * Measures what two passages have in common, whatever the order of their words: each word goes with the surest kin on the other
 * side that is still alone. For one thread.
 */
final class KinMeasure {

    /** Pairs of words that are looked at for two passages. */
    private static final int LARGEST_TABLE = 20_000;

    /** Weight from which a word tells its sentence from the others of its story. */
    private static final int TELLING = 4 * Weights.FULL / 5;

    /** Words without the article that a row of words must hold to be no name. */
    private static final int LEAST_BARE = 2;

    private final Version a;
    private final Version b;
    private final Weights weights;
    private final KinWords kin;

    KinMeasure(Version a, Version b, Weights weights, KinWords kin) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.kin = kin;
    }

    /**
     * Two passages and how sure each of their words is of its kin in the other passage.
     *
     * @param a units of A
     * @param b units of B
     * @param degreesA for each unit of A, in percent; 0 where it has no kin
     * @param degreesB likewise
     */
    record Shared(UnitRange a, UnitRange b, int[] degreesA, int[] degreesB) {

        /** Two empty passages. */
        static final Shared NOTHING = new Shared(new UnitRange(0, 0), new UnitRange(0, 0), new int[0], new int[0]);

        /** How many words the two share, particles counted in. */
        int words() {
            return (int) Arrays.stream(degreesA).filter(degree -> degree > 0).count();
        }
    }

    /** Whether the passages are short enough to be held against each other word by word. */
    static boolean isBounded(UnitRange a, UnitRange b) {
        return (long) a.size() * b.size() <= LARGEST_TABLE;
    }

    /** The words that the two have in common. */
    Shared shared(UnitRange rangeA, UnitRange rangeB) {
        int n = rangeA.size();
        int m = rangeB.size();
        int[] degrees = new int[n * m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                degrees[i * m + j] = kin.degree(a.units().lexeme(rangeA.from() + i), b.units().lexeme(rangeB.from() + j));
            }
        }
        int[] inA = new int[n];
        int[] inB = new int[m];
        for (int degree = KinWords.SURE; degree > 0; degree = nextBelow(degree, degrees)) {
            for (int at = 0; at < degrees.length; at++) {
                if (degrees[at] == degree && inA[at / m] == 0 && inB[at % m] == 0) {
                    inA[at / m] = degree;
                    inB[at % m] = degree;
                }
            }
        }
        return new Shared(rangeA, rangeB, inA, inB);
    }

    private static int nextBelow(int degree, int[] degrees) {
        return Arrays.stream(degrees).filter(other -> other < degree).max().orElse(0);
    }

    /** How alike the two are. */
    Likeness likeness(Shared shared) {
        int common = common(Side.A, shared, shared.a()) + common(Side.B, shared, shared.b());
        int words = Math.min(tellingWords(Side.A, shared, shared.a()), tellingWords(Side.B, shared, shared.b()));
        int bare = Math.min(bareWords(Side.A, shared, shared.a()), bareWords(Side.B, shared, shared.b()));
        int run = Math.min(longestRun(Side.A, shared, shared.a()), longestRun(Side.B, shared, shared.b()));
        int contentA = content(Side.A, shared.a());
        int contentB = content(Side.B, shared.b());
        return new Likeness(common / 2, words, bare, run, Math.max(contentA, contentB), Math.min(contentA, contentB));
    }

    /** Weight of the words of content. */
    int content(Side side, UnitRange range) {
        int sum = 0;
        for (int unit = range.from(); unit < range.to(); unit++) {
            sum += word(side, unit).isContent() ? weights.of(side, unit) : 0;
        }
        return sum;
    }

    /** Weight of the words of content in a part of one passage that have kin in the other. */
    int common(Side side, Shared shared, UnitRange part) {
        int sum = 0;
        for (int unit = part.from(); unit < part.to(); unit++) {
            sum += word(side, unit).isContent() ? degree(side, shared, unit) * weights.of(side, unit) : 0;
        }
        return sum / KinWords.SURE;
    }

    /** How many of those words tell the passage from others of its story, as its people, titles and subject do not. */
    int tellingWords(Side side, Shared shared, UnitRange part) {
        int count = 0;
        for (int unit = part.from(); unit < part.to(); unit++) {
            count += degree(side, shared, unit) > 0 && weights.of(side, unit) >= TELLING ? 1 : 0;
        }
        return count;
    }

    /** How many of those have no article, and are no titles or given names. */
    private int bareWords(Side side, Shared shared, UnitRange range) {
        int count = 0;
        for (int unit = range.from(); unit < range.to(); unit++) {
            Lexeme word = word(side, unit);
            boolean bare = degree(side, shared, unit) > 0 && weights.of(side, unit) >= TELLING && !word.has(Feature.TITLE) && !word.has(Feature.GIVEN_NAME);
            count += bare && !Proclitics.withoutLetter(word.folded()).startsWith("ال") && !word.folded().startsWith("لل") ? 1 : 0;
        }
        return count;
    }

    /**
     * How many words in a row, particles left out, are the very same in the other passage and tell it from others of its story.
     * A body or a person with a long name stands in any story about it: rows of words with the article, titles and given names
     * do not count.
     */
    private int longestRun(Side side, Shared shared, UnitRange range) {
        int longest = 0;
        int run = 0;
        int bare = 0;
        for (int unit = range.from(); unit < range.to(); unit++) {
            Lexeme word = word(side, unit);
            if (word.isContent()) {
                boolean same = degree(side, shared, unit) == KinWords.SURE && weights.of(side, unit) >= TELLING && !word.has(Feature.TITLE)
                        && !word.has(Feature.GIVEN_NAME);
                run = same ? run + 1 : 0;
                bare = !same ? 0 : word.folded().equals(Proclitics.withoutLetterAndArticle(word.folded())) ? bare + 1 : bare;
                longest = bare >= LEAST_BARE ? Math.max(longest, run) : longest;
            }
        }
        return longest;
    }

    private Lexeme word(Side side, int unit) {
        return (side == Side.A ? a : b).units().lexeme(unit);
    }

    private static int degree(Side side, Shared shared, int unit) {
        return side == Side.A ? shared.degreesA()[unit - shared.a().from()] : shared.degreesB()[unit - shared.b().from()];
    }
}
