package org.muqabala.ui.stories;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.BaseSelectionListenerAction;
import org.eclipse.ui.actions.CopyFilesAndFoldersOperation;
import org.eclipse.ui.part.ResourceTransfer;

/** Pastes copied articles, or files that were copied in the system's file manager, where the selection is. */
final class PasteStoriesAction extends BaseSelectionListenerAction {

    private final IShellProvider shell;

    PasteStoriesAction(IShellProvider shell) {
        super(Messages.PasteStoriesAction_text);
        this.shell = shell;
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        return destination(selection).isPresent();
    }

    @Override
    public void run() {
        destination(getStructuredSelection()).ifPresent(this::paste);
    }

    private static Optional<IContainer> destination(IStructuredSelection selection) {
        return ImportDestination.of(selection.toList(), List.of());
    }

    private void paste(IContainer destination) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            CopyFilesAndFoldersOperation copy = new CopyFilesAndFoldersOperation(shell.getShell());
            if (clipboard.getContents(ResourceTransfer.getInstance()) instanceof IResource[] resources) {
                copy.copyResources(resources, destination);
            } else if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
                copy.copyFiles(files, destination);
            }
        } finally {
            clipboard.dispose();
        }
    }
}
