package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.muqabala.store.ReviewStore;

/** Asks where a review is to be kept. */
final class SaveReview {

    private final Shell shell;

    SaveReview(Shell shell) {
        this.shell = shell;
    }

    /**
     * The folder that the user chose, named {@code *.review}; it need not exist. Empty if the user thought better of it.
     *
     * @param home full path of the container that is proposed
     * @param name proposed, without an ending
     */
    Optional<IFolder> askWhere(IPath home, String name) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        SaveAsDialog dialog = new SaveAsDialog(shell);
        dialog.setOriginalFile(root.getFile(home.append(name).addFileExtension(ReviewStore.EXTENSION)));
        dialog.create();
        dialog.setTitle(Messages.save_title);
        dialog.setMessage(Messages.save_message);
        dialog.getShell().setText(Messages.save_title);
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return Optional.empty();
        }
        IPath chosen = dialog.getResult();
        boolean named = ReviewStore.EXTENSION.equals(chosen.getFileExtension());
        return Optional.of(root.getFolder(named ? chosen : chosen.addFileExtension(ReviewStore.EXTENSION)));
    }
}
