package org.muqabala.core.link;

import org.muqabala.core.collation.Side;

/** Leaves off the clauses at either end of two passages that have little to do with the other passage. */
final class ClauseTrimmer {

    /** Percentage of a clause's weight that must have kin on the other side. */
    private static final int KIN = 35;

    private final KinMeasure measure;
    private final ClauseBorders clausesA;
    private final ClauseBorders clausesB;

    ClauseTrimmer(Version a, Version b, KinMeasure measure) {
        this.measure = measure;
        clausesA = new ClauseBorders(a.units());
        clausesB = new ClauseBorders(b.units());
    }

    /** The passages without those clauses; both are empty if nothing is left of one. */
    KinMeasure.Shared trimmed(KinMeasure.Shared shared) {
        UnitRange a = trimmed(Side.A, clausesA, shared, shared.a());
        UnitRange b = trimmed(Side.B, clausesB, shared, shared.b());
        if (a.isEmpty() || b.isEmpty()) {
            return KinMeasure.Shared.NOTHING;
        }
        return a.equals(shared.a()) && b.equals(shared.b()) ? shared : trimmed(measure.shared(a, b));
    }

    private UnitRange trimmed(Side side, ClauseBorders clauses, KinMeasure.Shared shared, UnitRange range) {
        UnitRange rest = range;
        UnitRange first = firstClause(clauses, rest);
        while (!rest.isEmpty() && !isKin(side, shared, first)) {
            rest = new UnitRange(first.to(), rest.to());
            first = firstClause(clauses, rest);
        }
        UnitRange last = lastClause(clauses, rest);
        while (!rest.isEmpty() && !isKin(side, shared, last)) {
            rest = new UnitRange(rest.from(), last.from());
            last = lastClause(clauses, rest);
        }
        return rest;
    }

    private static UnitRange firstClause(ClauseBorders clauses, UnitRange range) {
        return range.isEmpty() ? range : new UnitRange(range.from(), clauses.endAfter(range.from(), range.to()));
    }

    private static UnitRange lastClause(ClauseBorders clauses, UnitRange range) {
        return range.isEmpty() ? range : new UnitRange(clauses.startBefore(range.to(), range.from()), range.to());
    }

    private boolean isKin(Side side, KinMeasure.Shared shared, UnitRange clause) {
        return 100 * measure.common(side, shared, clause) >= KIN * measure.content(side, clause);
    }
}
