package org.muqabala.ui.stories;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.muqabala.ui.Reviews;

/** Which story or folder new articles belong to. */
public final class ImportDestination {

    private ImportDestination() {
    }

    /**
     * The selected folder or the folder of the selected article, never the inside of a review; with nothing or several things
     * selected the only story that there is.
     *
     * @param selection what is selected in the navigator
     * @param stories all stories that are open
     * @return empty if that does not say it
     */
    public static Optional<IContainer> of(List<?> selection, List<? extends IContainer> stories) {
        if (selection.size() == 1 && selection.get(0) instanceof IResource selected) {
            return Optional.of(outsideReview(selected)).filter(IContainer::isAccessible);
        }
        return stories.size() == 1 ? Optional.of(stories.get(0)) : Optional.empty();
    }

    private static IContainer outsideReview(IResource selected) {
        boolean holdsArticles = !(selected instanceof IFile) && !Reviews.isReview(selected) && !Reviews.isInsideReview(selected);
        return holdsArticles ? (IContainer) selected : outsideReview(selected.getParent());
    }
}
