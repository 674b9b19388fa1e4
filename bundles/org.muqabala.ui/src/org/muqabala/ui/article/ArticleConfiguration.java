package org.muqabala.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What the article editor adds to a plain text editor: hovering over a hidden character says what it is. */
public final class ArticleConfiguration extends TextSourceViewerConfiguration {

    private final IntFunction<Optional<String>> hiddenAt;

    /** @param hiddenAt the names of hidden characters at a place of the text */
    public ArticleConfiguration(IPreferenceStore preferences, IntFunction<Optional<String>> hiddenAt) {
        super(preferences);
        this.hiddenAt = hiddenAt;
    }

    /** The viewer asks on a thread of its own, on which a widget may not be looked at. */
    private Optional<String> hiddenNames(ITextViewer text, int place) {
        List<String> names = new ArrayList<>();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (text.getTextWidget() != null && !text.getTextWidget().isDisposed()) {
                hiddenAt.apply(place).ifPresent(names::add);
            }
        });
        return names.stream().findFirst();
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        ITextHover marks = super.getTextHover(viewer, contentType);
        return new ITextHover() {
            @Override
            @SuppressWarnings("deprecation") // the interface has no other
            public String getHoverInfo(ITextViewer text, IRegion region) {
                return hiddenNames(text, region.getOffset()).orElseGet(() -> marks == null ? null : marks.getHoverInfo(text, region));
            }

            @Override
            public IRegion getHoverRegion(ITextViewer text, int offset) {
                return new Region(offset, 0);
            }
        };
    }
}
