package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.Icon;

/**
 * A saved review.
 *
 * @param folder its folder, named {@code *.review}
 */
public record ReviewInput(IFolder folder) implements CollatedInput, IPersistableElement {

    /** The review that is meant by an input: itself, or the file that says what is reviewed. */
    static Optional<ReviewInput> meantBy(IEditorInput input) {
        return switch (input) {
            case ReviewInput review -> Optional.of(review);
            case IFileEditorInput file when ReviewStore.HEADER.equals(file.getFile().getName())
                    && file.getFile().getParent() instanceof IFolder folder && Reviews.isReview(folder) -> Optional.of(new ReviewInput(folder));
            default -> Optional.empty();
        };
    }

    /** The file that says what is reviewed. It stands for the review where the platform knows nothing but files. */
    public IFile header() {
        return folder.getFile(ReviewStore.HEADER);
    }

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
        return CollationInput.path(folder);
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
