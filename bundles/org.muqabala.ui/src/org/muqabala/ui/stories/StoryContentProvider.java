package org.muqabala.ui.stories;

import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.ui.model.WorkbenchContentProvider;

/** Projects, folders and articles; a review is one item without children, and dot files are housekeeping that nobody reads. */
public final class StoryContentProvider extends WorkbenchContentProvider {

    @Override
    public Object[] getChildren(Object element) {
        if (Reviews.isReview(element)) {
            return new Object[0];
        }
        return Arrays.stream(super.getChildren(element)).filter(StoryContentProvider::isShown).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    private static boolean isShown(Object element) {
        return !(element instanceof IResource resource && resource.getName().startsWith("."));
    }
}
