package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Progress;

/**
 * Lets links reach over the clauses beside them in their sentences: over one whose words are mostly kin to words that the other
 * end holds without a counterpart, and over what closes or opens both sentences in nearly the same words.
 */
final class ClauseReach {

    /** Percentage of a clause's weight that must have kin. */
    private static final int KIN = 50;
    /** Least weight of those words. */
    private static final int LEAST = 4 * Weights.FULL / 3;
    private static final int LEAST_WORDS = 2;
    /** Most words that close or open a sentence. */
    private static final int LONGEST_CLOSING = 10;
    /** Percentage of such words that must be shared, particles counted in. */
    private static final int CLOSING = 40;
    /** Least weight of the words of content among them. */
    private static final int LEAST_IN_CLOSING = 2 * Weights.FULL / 3;
    /** Whose values change from version to version. */
    private static final int SLOTS = Feature.MONTH.bit() | Feature.NUMBER.bit() | Feature.WEEKDAY.bit();

    private final KinMeasure measure;
    private final End a;
    private final End b;

    ClauseReach(Version a, Version b, KinMeasure measure) {
        this.measure = measure;
        this.a = new End(a);
        this.b = new End(b);
    }

    /**
     * @param links of one range on each side
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the links are no longer wanted
     */
    List<LinkedPassages> reached(List<LinkedPassages> links, Progress progress) {
        for (LinkedPassages link : links) {
            a.take(link.a().get(0));
            b.take(link.b().get(0));
        }
        List<LinkedPassages> reached = new ArrayList<>();
        for (LinkedPassages link : links) {
            progress.throwIfCancelled();
            reached.add(reached(link.a().get(0), link.b().get(0)));
        }
        return reached;
    }

    private LinkedPassages reached(UnitRange inA, UnitRange inB) {
        UnitRange endA = inA;
        UnitRange endB = inB;
        boolean grows = true;
        while (grows) {
            UnitRange beforeA = endA;
            UnitRange beforeB = endB;
            for (boolean on : new boolean[] {true, false}) {
                UnitRange restA = a.rest(endA, on);
                UnitRange restB = b.rest(endB, on);
                if (closesBoth(endA, restA, endB, restB)) {
                    endA = a.taken(endA, restA);
                    endB = b.taken(endB, restB);
                } else {
                    UnitRange clauseB = b.clause(restB, on);
                    if (belongs(Side.B, endA, endB, clauseB)) {
                        endB = b.taken(endB, clauseB);
                    }
                    UnitRange clauseA = a.clause(restA, on);
                    if (belongs(Side.A, endA, endB, clauseA)) {
                        endA = a.taken(endA, clauseA);
                    }
                }
            }
            grows = !endA.equals(beforeA) || !endB.equals(beforeB);
        }
        return new LinkedPassages(List.of(endA), List.of(endB));
    }

    /** Whether a clause beside one end is kin to words of the other end that have no kin yet. */
    private boolean belongs(Side side, UnitRange inA, UnitRange inB, UnitRange clause) {
        if (clause.isEmpty()) {
            return false;
        }
        UnitRange whole = side == Side.A ? inA.joined(clause) : inB.joined(clause);
        if (!(side == Side.A ? KinMeasure.isBounded(whole, inB) : KinMeasure.isBounded(inA, whole))) {
            return false;
        }
        KinMeasure.Shared before = measure.shared(inA, inB);
        KinMeasure.Shared after = side == Side.A ? measure.shared(whole, inB) : measure.shared(inA, whole);
        UnitRange end = side == Side.A ? inA : inB;
        int gain = measure.common(side, after, whole) - measure.common(side, before, end);
        int words = measure.tellingWords(side, after, whole) - measure.tellingWords(side, before, end);
        return gain >= LEAST && words >= LEAST_WORDS && 100 * gain >= KIN * measure.content(side, clause);
    }

    /** Whether what is left of both sentences tells the same, though perhaps with another number or month. */
    private boolean closesBoth(UnitRange inA, UnitRange restA, UnitRange inB, UnitRange restB) {
        int longer = Math.max(restA.size(), restB.size());
        if (restA.isEmpty() || restB.isEmpty() || longer > LONGEST_CLOSING || !a.isRestOfSentence(inA, restA) || !b.isRestOfSentence(inB, restB)) {
            return false;
        }
        KinMeasure.Shared shared = measure.shared(restA, restB);
        boolean slot = (a.slots(restA) & b.slots(restB)) != 0;
        int words = shared.words() + (slot ? 1 : 0);
        return words >= LEAST_WORDS && 100 * words >= CLOSING * longer && (slot || measure.common(Side.A, shared, restA) >= LEAST_IN_CLOSING);
    }

    /** One side: its sentences, clauses, and what is linked. */
    private static final class End {

        private final Version version;
        private final Units units;
        private final ClauseBorders clauses;
        private final BitSet taken = new BitSet();

        End(Version version) {
            this.version = version;
            units = version.units();
            clauses = new ClauseBorders(units);
        }

        void take(UnitRange range) {
            taken.set(range.from(), range.to());
        }

        UnitRange taken(UnitRange end, UnitRange more) {
            take(more);
            return end.joined(more);
        }

        /** What is free beside the end in its sentence, behind it or before it. */
        UnitRange rest(UnitRange end, boolean behind) {
            if (behind) {
                int limit = version.to(version.sentenceOf(end.to() - 1));
                int next = taken.nextSetBit(end.to());
                return new UnitRange(end.to(), Math.max(end.to(), next < 0 ? limit : Math.min(next, limit)));
            }
            int limit = version.from(version.sentenceOf(end.from()));
            int last = end.from() == 0 ? -1 : taken.previousSetBit(end.from() - 1);
            return new UnitRange(Math.min(end.from(), Math.max(limit, last + 1)), end.from());
        }

        /** The clause of the rest that touches the end. */
        UnitRange clause(UnitRange rest, boolean behind) {
            if (rest.isEmpty()) {
                return rest;
            }
            return behind ? new UnitRange(rest.from(), clauses.endAfter(rest.from(), rest.to())) : new UnitRange(clauses.startBefore(rest.to(), rest.from()), rest.to());
        }

        boolean isRestOfSentence(UnitRange end, UnitRange rest) {
            int sentence = version.sentenceOf(end.from());
            return rest.from() == end.to() ? rest.to() == version.to(sentence) : rest.from() == version.from(sentence);
        }

        int slots(UnitRange range) {
            int slots = 0;
            for (int unit = range.from(); unit < range.to(); unit++) {
                slots |= units.lexeme(unit).sense().features() & SLOTS;
            }
            return slots;
        }
    }
}
