package org.muqabala.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>Close</em> while a view has the focus: closes the editor that the view goes with, as if it had the focus itself. */
public final class CloseEditorInFront extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().closeEditor(HandlerUtil.getActiveEditorChecked(event), true);
        return null;
    }
}
