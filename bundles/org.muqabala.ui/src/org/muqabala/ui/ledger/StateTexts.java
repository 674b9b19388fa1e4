package org.muqabala.ui.ledger;

import org.muqabala.core.review.SettlementState;

/** Names decisions, each with a sign of its own. */
final class StateTexts {

    private StateTexts() {
    }

    static String name(SettlementState state) {
        return switch (state) {
            case UNSEEN -> Messages.settled_unseen;
            case KEPT -> "✓ " + Messages.settled_kept;
            case TO_CORRECT -> "✎ " + Messages.settled_toCorrect;
            case TO_TRANSLATE -> "⇄ " + Messages.settled_toTranslate;
            case IGNORED -> "– " + Messages.settled_ignored;
        };
    }
}
