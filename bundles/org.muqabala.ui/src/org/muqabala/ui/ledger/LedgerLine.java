package org.muqabala.ui.ledger;

import java.util.List;

import org.muqabala.core.collation.LedgerRow;

/** A line of the ledger's table. */
sealed interface LedgerLine {

    /** The rows that it stands for; at least one. */
    List<LedgerRow> rows();

    /**
     * The head of a group.
     *
     * @param group what its rows have in common
     * @param rows all of them, whether they are listed below it or not
     * @param open whether they are
     */
    record Heading(LedgerGroup group, List<LedgerRow> rows, boolean open) implements LedgerLine {
    }

    /** One row of the ledger. */
    record Entry(LedgerRow row) implements LedgerLine {
        @Override
        public List<LedgerRow> rows() {
            return List.of(row);
        }
    }
}
