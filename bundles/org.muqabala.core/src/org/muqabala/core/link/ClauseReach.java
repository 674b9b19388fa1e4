package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

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
    /** Percentage from which a clause of few telling words is kin as a whole. */
    private static final int WHOLE = 90;
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

    /** Most words of an adverbial that opens a sentence, and of an aside between two clauses. */
    private static final int LONGEST_OPENING = 5;
    private static final int LONGEST_ASIDE = 6;
    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "وهو", "وهي", "وهم");
    private static final Set<String> CONDITIONS = Set.of("اذا", "لو", "الا", "ما", "حتي", "لكي", "كي", "بعد", "قبل", "عندما", "حين", "لان", "لكن");

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
                if (closesBoth(endA, restA, endB, restB) || !on && opensBoth(endA, restA, endB, restB)) {
                    endA = a.taken(endA, restA);
                    endB = b.taken(endB, restB);
                } else {
                    endB = b.taken(endB, belonging(Side.B, endA, endB, restB, on));
                    endA = a.taken(endA, belonging(Side.A, endA, endB, restA, on));
                }
            }
            grows = !endA.equals(beforeA) || !endB.equals(beforeB);
        }
        return new LinkedPassages(List.of(endA), List.of(endB));
    }

    /** What of the rest beside one end belongs to it: the clause that touches it, or the one beyond a short aside; empty if neither does. */
    private UnitRange belonging(Side side, UnitRange inA, UnitRange inB, UnitRange rest, boolean on) {
        End end = side == Side.A ? a : b;
        UnitRange clause = end.clause(rest, on);
        if (clause.isEmpty() || belongs(side, inA, inB, clause, clause)) {
            return clause;
        }
        UnitRange beyond = end.clause(on ? new UnitRange(clause.to(), rest.to()) : new UnitRange(rest.from(), clause.from()), on);
        boolean aside = !beyond.isEmpty() && clause.size() <= LONGEST_ASIDE && end.isRelative(clause);
        return aside && belongs(side, inA, inB, beyond, beyond.joined(clause)) ? beyond.joined(clause) : new UnitRange(rest.from(), rest.from());
    }

    /** Whether a clause, taken with all that lies between, is kin to words of the other end that have no kin yet. */
    private boolean belongs(Side side, UnitRange inA, UnitRange inB, UnitRange clause, UnitRange more) {
        UnitRange whole = side == Side.A ? inA.joined(more) : inB.joined(more);
        if (!(side == Side.A ? KinMeasure.isBounded(whole, inB) : KinMeasure.isBounded(inA, whole))) {
            return false;
        }
        KinMeasure.Shared before = measure.shared(inA, inB);
        KinMeasure.Shared after = side == Side.A ? measure.shared(whole, inB) : measure.shared(inA, whole);
        UnitRange end = side == Side.A ? inA : inB;
        int gain = measure.common(side, after, whole) - measure.common(side, before, end);
        int words = measure.tellingWords(side, after, whole) - measure.tellingWords(side, before, end);
        return gain >= LEAST && words >= LEAST_WORDS && 100 * gain >= KIN * measure.content(side, clause)
                || clause.size() > LEAST_WORDS && 100 * gain >= WHOLE * measure.content(side, clause)
                || gain > 0 && (side == Side.A ? a.begins(clause, b, inB) : b.begins(clause, a, inA));
    }

    /** Whether what is left of both sentences tells the same, though perhaps with another number or month. */
    private boolean closesBoth(UnitRange inA, UnitRange restA, UnitRange inB, UnitRange restB) {
        int longer = Math.max(restA.size(), restB.size());
        if (restA.isEmpty() || restB.isEmpty() || longer > LONGEST_CLOSING || !a.isRestOfSentence(inA, restA) || !b.isRestOfSentence(inB, restB)) {
            return false;
        }
        if (a.isSource(restA) && b.isSource(restB)) {
            return true;
        }
        KinMeasure.Shared shared = measure.shared(restA, restB);
        boolean slot = (a.slots(restA) & b.slots(restB)) != 0;
        int words = shared.words() + (slot ? 1 : 0);
        return words >= LEAST_WORDS && 100 * words >= CLOSING * longer && (slot || measure.common(Side.A, shared, restA) >= LEAST_IN_CLOSING);
    }

    /** Whether both sentences open with a short adverbial, {@code وفي الوقت نفسه،} here and {@code وفي الدقيقة 80،} there. */
    private boolean opensBoth(UnitRange inA, UnitRange restA, UnitRange inB, UnitRange restB) {
        return a.isOpening(inA, restA) && b.isOpening(inB, restB);
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
            return more.isEmpty() ? end : end.joined(more);
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

        /** {@code بحسب الشرطة}. */
        boolean isSource(UnitRange rest) {
            return clauses.isSource(rest.from(), rest.to());
        }

        /** Whether the rest is one short clause before the end, and begins with a preposition. */
        boolean isOpening(UnitRange end, UnitRange rest) {
            return !rest.isEmpty() && rest.size() <= LONGEST_OPENING && end.size() >= 2 * rest.size() && isRestOfSentence(end, rest)
                    && units.hasAny(rest.from(), Feature.FUNCTION.bit()) && clauses.isBorder(rest.to()) && clauses.endAfter(rest.from(), rest.to()) == rest.to();
        }

        /** {@code التي أجريت قبل خمس سنوات}: whether the clause only says more of what stands before it. */
        boolean isRelative(UnitRange clause) {
            return RELATIVE.contains(units.lexeme(clause.from()).folded());
        }

        /** Whether a clause and one inside the other end begin with the same condition: {@code إذا التزم}. */
        boolean begins(UnitRange clause, End other, UnitRange end) {
            String particle = units.lexeme(clause.from()).folded();
            if (clause.size() < 2 || clause.size() > LONGEST_CLOSING || !CONDITIONS.contains(particle)) {
                return false;
            }
            int word = units.lexeme(clause.from() + 1).stem();
            for (int unit = end.from(); unit + 1 < end.to(); unit++) {
                if (other.units.lexeme(unit).folded().equals(particle) && other.units.lexeme(unit + 1).stem() == word) {
                    return true;
                }
            }
            return false;
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
