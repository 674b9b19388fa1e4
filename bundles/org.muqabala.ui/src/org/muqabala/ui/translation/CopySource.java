package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;

/** Puts the source of the segment in hand in the place of its translation. */
public final class CopySource extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        model.hand().ifPresent(number -> model.replace(model.source(number)));
    }
}
