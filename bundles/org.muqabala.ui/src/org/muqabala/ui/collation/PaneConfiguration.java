package org.muqabala.ui.collation;

import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What a pane adds to a plain text viewer: the hover. */
class PaneConfiguration extends SourceViewerConfiguration {

    private final ITextHover hover;

    PaneConfiguration(ITextHover hover) {
        this.hover = hover;
    }

    /** For a pane whose text is made of two others, and never edited. */
    static PaneConfiguration withoutUndo(ITextHover hover) {
        return new PaneConfiguration(hover) {
            @Override
            public IUndoManager getUndoManager(ISourceViewer viewer) {
                return null;
            }
        };
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hover;
    }
}
