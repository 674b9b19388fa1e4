package org.muqabala.ui.stories;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens files of the disk in their editors: one of a story as such, any other where it lies. */
public final class ArticleOpening {

    private final IWorkbenchPage page;

    public ArticleOpening(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens them one by one and says of each that cannot be opened why; folders are passed over. */
    public void open(List<Path> files) {
        files.stream().filter(Files::isRegularFile).forEach(this::open);
    }

    private void open(Path file) {
        IFile inStory = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
        try {
            if (inStory != null && inStory.exists()) {
                IDE.openEditor(page, inStory);
            } else {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
            }
        } catch (PartInitException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), null, null, e.getStatus());
        }
    }
}
