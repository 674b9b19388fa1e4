package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.ui.Icon;

/**
 * A saved review.
 *
 * @param folder its folder, named {@code *.review}
 */
public record ReviewInput(IFolder folder) implements CollatedInput, IPersistableElement {

    @Override
    public IPath home() {
        return folder.getParent().getFullPath();
    }

    @Override
    public boolean exists() {
        return folder.exists();
    }

    /** The folder's name without its ending. */
    @Override
    public String getName() {
        return IPath.fromOSString(folder.getName()).removeFileExtension().lastSegment();
    }

    @Override
    public String getToolTipText() {
        return folder.getFullPath().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.REVIEW.descriptor();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ReviewInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ReviewInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(folder) ? type.cast(folder) : null;
    }
}
