package org.muqabala.ui.stories;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.BaseSelectionListenerAction;
import org.eclipse.ui.ide.IDE;

/** Opens the selected articles, each in the editor that its kind of file asks for. */
final class OpenStoryAction extends BaseSelectionListenerAction {

    private final IWorkbenchPage page;

    OpenStoryAction(IWorkbenchPage page) {
        super(Messages.OpenStoryAction_text);
        this.page = page;
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        return !selection.isEmpty() && selection.stream().allMatch(IFile.class::isInstance);
    }

    @Override
    public void run() {
        for (Object element : getStructuredSelection()) {
            open((IFile) element);
        }
    }

    private void open(IFile article) {
        try {
            IDE.openEditor(page, article);
        } catch (PartInitException e) {
            ILog.of(OpenStoryAction.class).log(e.getStatus());
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), null, null, e.getStatus());
        }
    }
}
