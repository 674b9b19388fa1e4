package org.muqabala.ui.stories;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.muqabala.core.text.View;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;

/** Collates the two versions that a file with tracked changes holds: all changes rejected with all accepted. */
public final class CompareItsVersions extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IFile file = file(event);
        if (file != null) {
            try {
                open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), file);
            } catch (PartInitException e) {
                ErrorDialog.openError(HandlerUtil.getActiveShell(event), null, null, e.getStatus());
            }
        }
        return null;
    }

    /** @throws PartInitException if the editor cannot be opened */
    public static void open(IWorkbenchPage page, IFile file) throws PartInitException {
        page.openEditor(new CollationInput(file, View.ORIGINAL, file, View.FINAL), CollationEditor.ID);
    }

    private static IFile file(ExecutionEvent event) {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
        return selected == null ? ResourceUtil.getFile(HandlerUtil.getActiveEditorInput(event)) : selected;
    }
}
