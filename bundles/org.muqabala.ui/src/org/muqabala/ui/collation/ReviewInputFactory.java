package org.muqabala.ui.collation;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds a review's folder again when the workbench is restored. */
public final class ReviewInputFactory implements IElementFactory {

    static final String ID = "org.muqabala.ui.reviewInputFactory";

    private static final String FOLDER = "folder";

    static void save(ReviewInput input, IMemento memento) {
        memento.putString(FOLDER, input.folder().getFullPath().toPortableString());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(FOLDER);
        IPath full = path == null ? IPath.EMPTY : IPath.fromPortableString(path);
        return full.segmentCount() < 2 ? null : new ReviewInput(ResourcesPlugin.getWorkspace().getRoot().getFolder(full));
    }
}
