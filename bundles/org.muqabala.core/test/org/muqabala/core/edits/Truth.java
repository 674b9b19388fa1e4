package org.muqabala.core.edits;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

/**
 * An edit as it stands in the two versions.
 *
 * @param a where in version A; empty for an insertion
 * @param b where in version B; empty for a deletion
 * @param type what it is
 * @param significance how much it matters
 */
record Truth(Span a, Span b, DivergenceType type, Significance significance) {

    boolean touches(Divergence divergence) {
        return overlap(a, divergence.a()) || overlap(b, divergence.b());
    }

    boolean isToldBy(Divergence divergence) {
        return touches(divergence) && divergence.type() == type && divergence.significance() == significance;
    }

    private static boolean overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) > Math.max(one.start(), other.start());
    }
}
