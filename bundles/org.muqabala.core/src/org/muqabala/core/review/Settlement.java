package org.muqabala.core.review;

import java.time.Instant;

/**
 * What was decided about one divergence.
 *
 * @param state the decision
 * @param assignee who is to see to it; empty for nobody
 * @param by who decided last; empty where nobody did
 * @param when they did
 */
public record Settlement(SettlementState state, String assignee, String by, Instant when) {

    /** Of a divergence that nobody has touched. */
    public static final Settlement NONE = new Settlement(SettlementState.UNSEEN, "", "", Instant.EPOCH);

    /** Whether it says no more than that nobody has touched the divergence. */
    public boolean isNone() {
        return state == SettlementState.UNSEEN && assignee.isEmpty();
    }
}
