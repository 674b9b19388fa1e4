package org.muqabala.ui.collation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.core.collation.Side;
import org.muqabala.store.JournalOrigin;
import org.muqabala.ui.Icon;

/**
 * Work on a review that was not saved when the program ended.
 *
 * @param journal the file that holds it
 * @param origin where it belongs, as the journal says
 * @param folder of the review; empty if it had none yet, or it is not in the workspace
 * @param name what the review is called
 */
public record RecoveredInput(Path journal, JournalOrigin origin, Optional<IFolder> folder, String name) implements CollatedInput {

    @Override
    public IPath home() {
        return folder.<IResource>map(review -> review).or(this::newer).map(IResource::getParent).or(RecoveredInput::anyStory)
                .map(IResource::getFullPath).orElse(IPath.ROOT);
    }

    /** The articles that the work is on, as far as they are in the workspace. */
    ReviewedFiles articles() {
        Map<Side, IFile> files = new EnumMap<>(Side.class);
        file(origin.older()).filter(IResource::isAccessible).ifPresent(file -> files.put(Side.A, file));
        file(origin.newer()).filter(IResource::isAccessible).ifPresent(file -> files.put(Side.B, file));
        return new ReviewedFiles(files);
    }

    private Optional<IResource> newer() {
        return file(origin.newer()).<IResource>map(file -> file).filter(file -> file.getParent().isAccessible());
    }

    private static Optional<IFile> file(Optional<Path> place) {
        return place.map(path -> ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path)));
    }

    /** Where nobody knows where the articles stand. */
    private static Optional<IContainer> anyStory() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .<IContainer>map(story -> story).findFirst();
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
        return folder.filter(type::isInstance).map(type::cast).orElse(null);
    }
}
