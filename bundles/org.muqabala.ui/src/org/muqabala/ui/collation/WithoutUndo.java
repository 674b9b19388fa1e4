package org.muqabala.ui.collation;

import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** For a pane whose text is made of two others, and never edited. */
final class WithoutUndo extends SourceViewerConfiguration {

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }
}
