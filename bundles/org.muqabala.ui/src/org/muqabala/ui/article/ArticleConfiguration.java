package org.muqabala.ui.article;

import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What the article editor adds to a plain text editor: hovering over a hidden character says what it is. */
final class ArticleConfiguration extends TextSourceViewerConfiguration {

    private final IntFunction<Optional<String>> hiddenAt;

    /** @param hiddenAt the names of hidden characters at a place of the text */
    ArticleConfiguration(IPreferenceStore preferences, IntFunction<Optional<String>> hiddenAt) {
        super(preferences);
        this.hiddenAt = hiddenAt;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        ITextHover marks = super.getTextHover(viewer, contentType);
        return new ITextHover() {
            @Override
            @SuppressWarnings("deprecation") // the interface has no other
            public String getHoverInfo(ITextViewer text, IRegion region) {
                return hiddenAt.apply(region.getOffset()).orElseGet(() -> marks == null ? null : marks.getHoverInfo(text, region));
            }

            @Override
            public IRegion getHoverRegion(ITextViewer text, int offset) {
                return new Region(offset, 0);
            }
        };
    }
}
