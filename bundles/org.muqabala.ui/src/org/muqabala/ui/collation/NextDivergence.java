package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next divergence that the filter shows. */
public final class NextDivergence extends AbstractHandler {

    public static final String COMMAND = "org.muqabala.ui.nextDivergence";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.model().map(CollationModel::walk).ifPresent(DivergenceWalk::next);
        }
        return null;
    }
}
