package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for words, and shows the divergences that have them on one side or both; without words all are shown again. */
public final class FilterByText extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.model().map(CollationModel::walk).ifPresent(walk -> {
                InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.filterByText_title, Messages.filterByText_message,
                        walk.filter().text(), null);
                if (dialog.open() == Window.OK) {
                    walk.filter(walk.filter().with(dialog.getValue()));
                }
            });
        }
        return null;
    }
}
