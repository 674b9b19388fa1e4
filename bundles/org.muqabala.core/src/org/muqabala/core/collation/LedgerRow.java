package org.muqabala.core.collation;

import java.util.Comparator;
import java.util.Optional;

import org.muqabala.core.text.Span;

/**
 * One thing for an editor to settle: a divergence inside a link, or a passage that only one version has.
 *
 * @param number position in the ledger, from 1
 * @param link the link that it lies in; empty for a passage that only one version has
 * @param divergence where it is, what it is and why. For an only-in passage the other side's span is the empty span at 0
 */
public record LedgerRow(int number, Optional<Link> link, Divergence divergence) {

    /** What may mislead first: a changed word can, a passage that one version has not got is seen at a glance. Then as in the ledger. */
    public static final Comparator<LedgerRow> WEIGHTIEST_FIRST = Comparator
            .<LedgerRow, Significance>comparing(row -> row.divergence().significance())
            .thenComparing(LedgerRow::isPassage).thenComparingInt(LedgerRow::number);

    /** Whether the row is a whole passage that only one version has. */
    public boolean isPassage() {
        return link.isEmpty();
    }

    public boolean isMoved() {
        return link.isPresent() && link.get().moved();
    }

    /** Where the row can be shown on a side; empty for a passage on the side that has not got it. */
    public Optional<Span> place(Side side) {
        boolean absent = isPassage() && divergence.on(side).isEmpty();
        return absent ? Optional.empty() : Optional.of(divergence.on(side));
    }
}
