package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.View;
import org.muqabala.ui.Icon;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.reading.ArticleTitle;

/**
 * Two articles to be collated; perhaps the two versions of one file with tracked changes.
 *
 * @param a holds the older version
 * @param viewA which of its versions
 * @param b holds the newer version
 * @param viewB which of its versions
 */
public record CollationInput(IFile a, View viewA, IFile b, View viewB) implements ArticlesInput, IPersistableElement {

    /** The articles of two files, all tracked changes accepted. */
    public CollationInput(IFile a, IFile b) {
        this(a, View.FINAL, b, View.FINAL);
    }

    @Override
    public IFile file(Side side) {
        return side == Side.A ? a : b;
    }

    @Override
    public View view(Side side) {
        return side == Side.A ? viewA : viewB;
    }

    @Override
    public boolean isPresent(Side side) {
        return true;
    }

    @Override
    public boolean exists() {
        return a.exists() && b.exists();
    }

    @Override
    public String getName() {
        return a.equals(b) ? NLS.bind(Messages.editor_title_ownVersions, ArticleTitle.shortName(a.getName())) : title(a.getName(), b.getName());
    }

    /** What a collation of two files is called. */
    public static String title(String older, String newer) {
        return NLS.bind(Messages.editor_title, ArticleTitle.shortName(older), ArticleTitle.shortName(newer));
    }

    /** Runs from left to right whatever the names in it, or its end would stand in its middle. */
    static String path(IResource resource) {
        return ParagraphDirection.LEFT_TO_RIGHT.embed(resource.getFullPath().toString());
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.editor_title, path(a), path(b));
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
