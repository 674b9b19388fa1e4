package org.muqabala.ui.ledger;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.ui.collation.CollationModel;

/** Goes to the next row that is listed and nobody has decided about. */
public final class NextUnsettled extends AbstractHandler {

    public static final String COMMAND = "org.muqabala.ui.nextUnsettled";

    @Override
    public Object execute(ExecutionEvent event) {
        RowsAtHand.collation(event).ifPresent(model -> goOn(event, model));
        return null;
    }

    /** Says so in the status line if none is left. */
    static void goOn(ExecutionEvent event, CollationModel model) {
        boolean current = model.walk().current().filter(row -> !model.isSettled(row)).isPresent();
        if (!model.walk().next(row -> !model.isSettled(row)) && !current) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.walk_allSettled);
        }
    }
}
