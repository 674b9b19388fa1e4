package org.muqabala.ui.stories;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;

/** What tells the folder of a review from any other folder. */
public final class Reviews {

    /** The ending of a review folder's name, without a dot. */
    public static final String EXTENSION = "review";

    private Reviews() {
    }

    public static boolean isReview(Object element) {
        return element instanceof IFolder folder && EXTENSION.equals(folder.getFileExtension());
    }

    /** Whether the resource lies inside a review folder, however deep. */
    public static boolean isInsideReview(IResource resource) {
        for (IResource parent = resource.getParent(); parent != null; parent = parent.getParent()) {
            if (isReview(parent)) {
                return true;
            }
        }
        return false;
    }
}
