package org.muqabala.ui.collation;

import java.text.DateFormat;
import java.util.Date;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPersistableElement;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.View;
import org.muqabala.ui.Icon;
import org.muqabala.ui.reading.ArticleTitle;

/**
 * An article to be collated with what it was before. Not opened again in the next session: the local history may have let the state go.
 *
 * @param article holds the newer version
 * @param state of the local history, the older version
 */
public record HistoryInput(IFile article, IFileState state) implements ArticlesInput {

    @Override
    public IFile file(Side side) {
        return article;
    }

    @Override
    public View view(Side side) {
        return View.FINAL;
    }

    @Override
    public boolean isPresent(Side side) {
        return side == Side.B;
    }

    /** When the state was written, in the user's language. */
    public static String date(IFileState state) {
        return DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM).format(new Date(state.getModificationTime()));
    }

    @Override
    public boolean exists() {
        return article.exists() && state.exists();
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.editor_title_history, ArticleTitle.shortName(article.getName()), date(state));
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.editor_title_history, CollationInput.path(article), date(state));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.COMPARE.descriptor();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
