package org.muqabala.core.review;

import org.muqabala.core.collation.LedgerRow;

/** Something that keeps a review from closing. */
public sealed interface Blocker {

    /** A substantive divergence that nobody has settled. */
    record Unseen(LedgerRow row) implements Blocker {
    }

    /** A divergence that is to be corrected or translated still. */
    record WorkLeft(LedgerRow row, Settlement settlement) implements Blocker {
    }

    /** A correction, translation or question that is not decided; an orphan among them. */
    record Pending(Annotation annotation) implements Blocker {
    }

    /** A reviewer objects. */
    record Objection(ReviewerVerdict verdict) implements Blocker {
    }

    /** No reviewer approves. */
    record NoApproval() implements Blocker {
    }
}
