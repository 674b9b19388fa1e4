package org.muqabala.ui.collation;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.ui.bidi.FittedLabel;
import org.muqabala.ui.reading.ArticleTitle;

/** The line above a pane: which version it is and how it was read. */
final class VersionHeading extends Composite {

    VersionHeading(Composite parent, Article article, Side side) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 3;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FittedLabel name = new FittedLabel(this, nameOf(article, side));
        name.setToolTipText(article.name());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label charset = new Label(this, SWT.NONE);
        charset.setText(howRead(article));
    }

    /** Which version an article is and what it is called. */
    static String nameOf(Article article, Side side) {
        return NLS.bind(side == Side.A ? Messages.heading_older : Messages.heading_newer, title(article));
    }

    /** Of two versions of one file, which begin alike, the name alone. */
    private static String title(Article article) {
        return article.source().trackedChanges() ? ArticleTitle.shortName(article.name()) : ArticleTitle.of(article.name(), article.text());
    }

    /** Which version of a file with tracked changes, or in which character set. */
    private static String howRead(Article article) {
        if (article.source().trackedChanges()) {
            return article.reading().view() == View.ORIGINAL ? Messages.heading_original : Messages.heading_final;
        }
        return article.reading().charset();
    }
}
