package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.IUndoManagerExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * Undo where an article is edited through a {@link LineFeedMirror}: its history is that of the original, so that whatever was written in one
 * editor of the file can be taken back in each of them, once. For the UI thread.
 */
final class MirrorUndo implements IUndoManager, IUndoManagerExtension {

    private final LineFeedMirror mirror;
    private final IDocumentUndoListener reveal = this::reveal;
    private final Listener pause = event -> pause(event.type == SWT.MouseDown || isMove(event.keyCode));
    private Optional<ITextViewer> viewer = Optional.empty();
    private IDocumentUndoManager history;

    MirrorUndo(LineFeedMirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void connect(ITextViewer connected) {
        viewer = Optional.of(connected);
        DocumentUndoManagerRegistry.connect(mirror.original());
        history = DocumentUndoManagerRegistry.getDocumentUndoManager(mirror.original());
        history.connect(this);
        history.addDocumentUndoListener(reveal);
        StyledText text = connected.getTextWidget();
        text.addListener(SWT.MouseDown, pause);
        text.addListener(SWT.KeyDown, pause);
        text.addListener(SWT.Dispose, event -> disconnect());
    }

    @Override
    public void disconnect() {
        if (viewer.isEmpty()) {
            return;
        }
        StyledText text = viewer.get().getTextWidget();
        viewer = Optional.empty();
        if (text != null && !text.isDisposed()) {
            text.removeListener(SWT.MouseDown, pause);
            text.removeListener(SWT.KeyDown, pause);
        }
        history.removeDocumentUndoListener(reveal);
        history.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(mirror.original());
    }

    @Override
    public void beginCompoundChange() {
        history.beginCompoundChange();
    }

    @Override
    public void endCompoundChange() {
        history.endCompoundChange();
    }

    @Override
    public void reset() {
        history.reset();
    }

    @Override
    public void setMaximalUndoLevel(int steps) {
        history.setMaximalUndoLevel(steps);
    }

    @Override
    public boolean undoable() {
        return viewer.isPresent() && history.undoable();
    }

    @Override
    public boolean redoable() {
        return viewer.isPresent() && history.redoable();
    }

    @Override
    public void undo() {
        try {
            history.undo();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void redo() {
        try {
            history.redo();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public IUndoContext getUndoContext() {
        return viewer.isPresent() ? history.getUndoContext() : null;
    }

    /** What is written after the caret was moved is taken back by itself. */
    private void pause(boolean moved) {
        if (moved) {
            history.commit();
        }
    }

    private static boolean isMove(int key) {
        return switch (key) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END, SWT.PAGE_UP, SWT.PAGE_DOWN -> true;
            default -> false;
        };
    }

    /** Shows what came back or went, where the user looks at this text. */
    private void reveal(DocumentUndoEvent event) {
        boolean done = (event.getEventType() & (DocumentUndoEvent.UNDONE | DocumentUndoEvent.REDONE)) != 0;
        viewer.filter(shown -> done && shown.getTextWidget().isFocusControl()).ifPresent(shown -> {
            try {
                int start = mirror.inMirror(event.getOffset());
                int end = mirror.inMirror(event.getOffset() + (event.getText() == null ? 0 : event.getText().length()));
                shown.setSelectedRange(start, end - start);
                shown.revealRange(start, end - start);
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
