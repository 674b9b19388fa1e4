package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the two versions change places on the screen. */
public final class SwapVersions extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.viewer().ifPresent(CollationViewer::swap);
        }
        return null;
    }
}
