package org.muqabala.ui.collation;

import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What a pane adds to a plain text viewer: the hover. */
final class PaneConfiguration extends SourceViewerConfiguration {

    private final ITextHover hover;

    PaneConfiguration(ITextHover hover) {
        this.hover = hover;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hover;
    }
}
