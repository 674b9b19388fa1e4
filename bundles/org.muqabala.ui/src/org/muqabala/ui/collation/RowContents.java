package org.muqabala.ui.collation;

import java.util.stream.Stream;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.SettlementState;

/** What a filter asks about rows of a ledger, as the review stands by now. */
interface RowContents {

    /** What is decided about the row. */
    SettlementState state(LedgerRow row);

    /** Everything that is written in the row: the words of both versions, the reason, who is to see to it. */
    Stream<String> words(LedgerRow row);
}
