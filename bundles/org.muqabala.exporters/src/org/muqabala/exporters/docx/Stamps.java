package org.muqabala.exporters.docx;

import java.time.Instant;

import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;

/** Whom a tracked change is by: who settled its divergence, else whoever the document is by. */
final class Stamps {

    private final Stamp usual;
    private final Stamp[] byRow;

    /**
     * @param author of what nobody has settled
     * @param time likewise
     */
    Stamps(Review review, Ledger ledger, String author, Instant time) {
        usual = new Stamp(author, time);
        byRow = new Stamp[ledger.rows().size() + 1];
        SettledLedger settled = SettledLedger.of(review, ledger);
        for (LedgerRow row : ledger.rows()) {
            Settlement settlement = settled.settlement(row);
            byRow[row.number()] = settlement.by().isBlank() ? usual : new Stamp(settlement.by(), settlement.when());
        }
    }

    Stamp of(Piece piece) {
        return piece.row() == 0 ? usual : byRow[piece.row()];
    }

    /** Whom an annotation or a reply is by. */
    Stamp of(String author, Instant when) {
        return new Stamp(author.isBlank() ? usual.author() : author, when);
    }

    Stamp usual() {
        return usual;
    }
}
