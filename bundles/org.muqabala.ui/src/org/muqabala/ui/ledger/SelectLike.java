package org.muqabala.ui.ledger;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Selects, in the ledger, all rows that differ in the same way as the one at hand, to be settled in one go. */
public final class SelectLike extends AbstractHandler {

    public static final String COMMAND = "org.muqabala.ui.selectLike";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var hand = RowsAtHand.of(event);
        if (hand.isPresent()) {
            try {
                LedgerView ledger = (LedgerView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(LedgerView.ID);
                ledger.selectLike(hand.get().rows().get(0));
            } catch (PartInitException e) {
                throw new ExecutionException("the ledger does not open", e);
            }
        }
        return null;
    }
}
