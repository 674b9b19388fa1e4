package org.muqabala.ui;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.muqabala.store.ReviewStore;

/** What tells the folder of a review from any other folder. */
public final class Reviews {

    private Reviews() {
    }

    public static boolean isReview(Object element) {
        return element instanceof IFolder folder && ReviewStore.EXTENSION.equals(folder.getFileExtension());
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
