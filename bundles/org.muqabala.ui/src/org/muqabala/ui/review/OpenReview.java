package org.muqabala.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;

/** Opens the selected review folders, each in its editor. */
public final class OpenReview extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        for (Object element : HandlerUtil.getCurrentStructuredSelection(event)) {
            IFolder folder = Adapters.adapt(element, IFolder.class);
            if (Reviews.isReview(folder)) {
                open(page, folder);
            }
        }
        return null;
    }

    private static void open(IWorkbenchPage page, IFolder folder) throws ExecutionException {
        try {
            page.openEditor(new ReviewInput(folder), CollationEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("the review does not open", e);
        }
    }
}
