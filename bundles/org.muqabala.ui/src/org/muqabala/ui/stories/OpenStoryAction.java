package org.muqabala.ui.stories;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.BaseSelectionListenerAction;
import org.eclipse.ui.ide.IDE;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;

/** Opens the selected articles, each in the editor that its kind of file asks for, and reviews. */
final class OpenStoryAction extends BaseSelectionListenerAction {

    private final IWorkbenchPage page;

    OpenStoryAction(IWorkbenchPage page) {
        super(Messages.OpenStoryAction_text);
        this.page = page;
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        return !selection.isEmpty() && selection.stream().allMatch(OpenStoryAction::canOpen);
    }

    @Override
    public void run() {
        getStructuredSelection().forEach(this::open);
    }

    private static boolean canOpen(Object element) {
        return element instanceof IFile || Reviews.isReview(element);
    }

    private void open(Object element) {
        try {
            if (element instanceof IFolder review) {
                page.openEditor(new ReviewInput(review), CollationEditor.ID);
            } else {
                IDE.openEditor(page, (IFile) element);
            }
        } catch (PartInitException e) {
            ILog.of(OpenStoryAction.class).log(e.getStatus());
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), null, null, e.getStatus());
        }
    }
}
