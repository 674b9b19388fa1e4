package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.ui.Icon;
import org.muqabala.ui.stories.ArticleTitle;

/**
 * Two articles to be collated.
 *
 * @param a the older version
 * @param b the newer version
 */
public record CollationInput(IFile a, IFile b) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return a.exists() && b.exists();
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.editor_title, ArticleTitle.shortName(a.getName()), ArticleTitle.shortName(b.getName()));
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.editor_title, a.getFullPath(), b.getFullPath());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.COMPARE.descriptor();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return CollationInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        CollationInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
