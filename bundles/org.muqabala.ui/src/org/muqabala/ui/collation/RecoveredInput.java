package org.muqabala.ui.collation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.store.JournalOrigin;
import org.muqabala.ui.Icon;

/**
 * Work on a review that was not saved when the program ended.
 *
 * @param journal the file that holds it
 * @param origin where it belongs, as the journal says
 * @param home the folder of the review; empty if it had none yet, or it is not in the workspace
 * @param name what the review is called
 */
public record RecoveredInput(Path journal, JournalOrigin origin, Optional<IFolder> home, String name) implements IEditorInput {

    /** The folder in the workspace in which the newer article stands; empty if that is not known. */
    Optional<IContainer> articles() {
        return origin.newer().map(file -> ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file)))
                .map(IResource::getParent).filter(IResource::isAccessible);
    }

    @Override
    public boolean exists() {
        return journal.toFile().exists();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.REVIEW.descriptor();
    }

    /** The journal is there until the work is taken up; there is nothing else to remember. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return home.filter(type::isInstance).map(type::cast).orElse(null);
    }
}
