package org.muqabala.ui.article;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.ui.reading.ReadingStrip;

/** What the editor's place holds: the strip that says how the article was read, and below it the text, or why there is none. */
final class ArticlePage {

    private static final int LEAST_SIZE = 100;

    private final ReadingStrip strip;
    private final Composite text;
    private final RefusedArticle refusal;

    ArticlePage(Composite parent) {
        Composite whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        strip = new ReadingStrip(whole);
        text = new Composite(whole, SWT.NONE);
        text.setLayout(new FillLayout());
        // hints in both directions: asked for its size, a text would lay out every line that it has
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_SIZE, LEAST_SIZE).applyTo(text);
        refusal = new RefusedArticle(whole);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(refusal);
    }

    ReadingStrip strip() {
        return strip;
    }

    /** What the text stands in. */
    Composite text() {
        return text;
    }

    RefusedArticle refusal() {
        return refusal;
    }

    void showText(boolean shown) {
        ((GridData) text.getLayoutData()).exclude = !shown;
        ((GridData) refusal.getLayoutData()).exclude = shown;
        text.setVisible(shown);
        refusal.setVisible(!shown);
        refusal.getParent().layout(true, true);
    }
}
