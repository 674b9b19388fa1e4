package org.muqabala.ui.translation;

import java.util.Locale;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.Icon;

/**
 * The translation of one version of a review's story.
 *
 * @param review the review's folder
 * @param side which version
 * @param language into which language
 */
public record TranslationInput(IFolder review, Side side, Locale language) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return review.exists();
    }

    @Override
    public String getName() {
        String name = IPath.fromOSString(review.getName()).removeFileExtension().lastSegment();
        return NLS.bind(Messages.input_name, new Object[] {name, side, LanguageNames.of(language)});
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.input_name, new Object[] {review.getFullPath(), side, LanguageNames.of(language)});
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.TRANSLATE.descriptor();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return TranslationInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        TranslationInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(review) ? type.cast(review) : null;
    }
}
