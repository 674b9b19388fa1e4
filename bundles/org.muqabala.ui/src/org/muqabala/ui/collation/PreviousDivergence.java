package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the previous divergence that the filter shows. */
public final class PreviousDivergence extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.model().map(CollationModel::walk).ifPresent(DivergenceWalk::previous);
        }
        return null;
    }
}
