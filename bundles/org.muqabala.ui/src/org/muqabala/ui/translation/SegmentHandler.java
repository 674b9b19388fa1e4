package org.muqabala.ui.translation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the segment in hand of the segment editor in front; nothing happens as long as its translation is not there. */
abstract class SegmentHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof SegmentEditor editor && editor.model().isPresent()) {
            execute(event, editor, editor.model().get());
        }
        return null;
    }

    abstract void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) throws ExecutionException;
}
