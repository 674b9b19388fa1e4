package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the same place in the other version. */
public final class OtherSide extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.viewer().ifPresent(CollationViewer::crossOver);
        }
        return null;
    }
}
