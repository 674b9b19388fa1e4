package org.muqabala.ui.stories;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;

/** Which story or folder new articles belong to. */
public final class ImportDestination {

    private ImportDestination() {
    }

    /**
     * The selected folder, the folder of the selected article, or, with nothing selected, the only story that there is.
     *
     * @return empty if that does not say it; never the inside of a review
     */
    public static Optional<IContainer> of(List<?> selection, IWorkspaceRoot root) {
        if (selection.size() == 1 && selection.get(0) instanceof IResource selected) {
            return Optional.of(outsideReview(selected)).filter(IContainer::isAccessible);
        }
        List<IProject> stories = Arrays.stream(root.getProjects()).filter(IProject::isOpen).toList();
        return stories.size() == 1 ? Optional.of(stories.get(0)) : Optional.empty();
    }

    private static IContainer outsideReview(IResource selected) {
        boolean holdsArticles = !(selected instanceof IFile) && !Reviews.isReview(selected) && !Reviews.isInsideReview(selected);
        return holdsArticles ? (IContainer) selected : outsideReview(selected.getParent());
    }
}
