package org.muqabala.ui.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.SettlementState;

/**
 * Decides about rows of a ledger: by whom, when.
 *
 * @param name stands under the decisions
 * @param clock says when
 */
record SettlementAuthor(String name, Clock clock) {

    /** @param comparison that the rows are of */
    ReviewCommand settle(Comparison comparison, List<LedgerRow> rows, SettlementState state) {
        return new ReviewCommand.Settle(keys(comparison, rows), state, name, now());
    }

    /**
     * Gives rows to somebody.
     *
     * @param comparison that the rows are of
     * @param assignee empty for nobody
     */
    ReviewCommand assign(Comparison comparison, List<LedgerRow> rows, String assignee) {
        return new ReviewCommand.Assign(keys(comparison, rows), assignee.strip(), name, now());
    }

    private static List<DivergenceKey> keys(Comparison comparison, List<LedgerRow> rows) {
        return rows.stream().map(row -> DivergenceKey.of(comparison, row)).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
