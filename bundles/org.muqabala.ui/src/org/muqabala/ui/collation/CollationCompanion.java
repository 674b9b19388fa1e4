package org.muqabala.ui.collation;

import org.muqabala.core.review.ReviewSession;

/** Goes along with every collation that is open: found as a service. */
public interface CollationCompanion {

    /**
     * Begins to follow a review that has come to be shown. In the UI thread.
     *
     * @param editor that shows it
     * @param session of the review
     * @return run in the UI thread when the review is no longer shown
     */
    Runnable accompany(CollationEditor editor, ReviewSession session);
}
