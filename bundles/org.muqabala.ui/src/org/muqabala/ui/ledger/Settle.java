package org.muqabala.ui.ledger;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.muqabala.core.review.SettlementState;

/** Decides about the rows at hand as the command's parameter says; the command to go on goes to the next unsettled one then. */
public final class Settle extends AbstractHandler {

    /** The command that stays where it is. */
    public static final String COMMAND = "org.muqabala.ui.settle";
    /** The command that goes on. */
    public static final String GO_ON = "org.muqabala.ui.settleAndGoOn";
    /** The parameter of either: the id of a {@link SettlementState}. */
    public static final String STATE = ".state";

    @Override
    public Object execute(ExecutionEvent event) {
        String command = event.getCommand().getId();
        SettlementState state = SettlementState.ofId(event.getParameter(command + STATE));
        RowsAtHand.toDecide(event).ifPresent(hand -> {
            hand.settle(state);
            if (command.equals(GO_ON)) {
                NextUnsettled.goOn(event, hand.model());
            }
        });
        return null;
    }
}
