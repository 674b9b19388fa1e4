package org.muqabala.ui.stories;

import java.util.Arrays;

import org.eclipse.ui.model.WorkbenchContentProvider;

/** Projects, folders and articles; a review is one item without children, and dot files are housekeeping that nobody reads. */
public final class StoryContentProvider extends WorkbenchContentProvider {

    @Override
    public Object[] getChildren(Object element) {
        return Arrays.stream(super.getChildren(element)).filter(HousekeepingFilter::isRead).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
