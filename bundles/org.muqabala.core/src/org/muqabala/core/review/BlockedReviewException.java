package org.muqabala.core.review;

import java.util.List;

/** A review that cannot be closed yet; nothing was changed. */
public final class BlockedReviewException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Blocker> blockers;

    BlockedReviewException(List<Blocker> blockers) {
        super(blockers.size() + " things are in the way, the first: " + blockers.get(0));
        this.blockers = List.copyOf(blockers);
    }

    /** What is in the way; at least one. */
    public List<Blocker> blockers() {
        return blockers;
    }
}
