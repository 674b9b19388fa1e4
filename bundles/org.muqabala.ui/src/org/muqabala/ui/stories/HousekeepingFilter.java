package org.muqabala.ui.stories;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.muqabala.ui.Reviews;

/**
 * Leaves out what nobody reads: dot files, and the insides of a review, which is one item. The content provider leaves them out of what it is
 * asked for; what comes into being later it adds without being asked.
 */
final class HousekeepingFilter extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return isRead(element);
    }

    /** Whether an element is one that the user knows of. */
    static boolean isRead(Object element) {
        return !(element instanceof IResource resource) || !resource.getName().startsWith(".") && !Reviews.isInsideReview(resource);
    }
}
