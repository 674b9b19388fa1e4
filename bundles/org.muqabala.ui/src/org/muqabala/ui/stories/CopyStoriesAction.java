package org.muqabala.ui.stories;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.BaseSelectionListenerAction;
import org.eclipse.ui.part.ResourceTransfer;

/** Copies the selected articles, folders and reviews: to be pasted here or in the system's file manager. */
final class CopyStoriesAction extends BaseSelectionListenerAction {

    CopyStoriesAction() {
        super(Messages.CopyStoriesAction_text);
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        return !selection.isEmpty() && selection.stream().allMatch(CopyStoriesAction::canCopy);
    }

    @Override
    public void run() {
        List<IResource> resources = getStructuredSelection().stream().map(IResource.class::cast).toList();
        String[] files = resources.stream().map(resource -> resource.getLocation().toOSString()).toArray(String[]::new);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { resources.toArray(IResource[]::new), files },
                new Transfer[] { ResourceTransfer.getInstance(), FileTransfer.getInstance() });
        clipboard.dispose();
    }

    private static boolean canCopy(Object element) {
        return (element instanceof IFile || element instanceof IFolder) && ((IResource) element).getLocation() != null;
    }
}
