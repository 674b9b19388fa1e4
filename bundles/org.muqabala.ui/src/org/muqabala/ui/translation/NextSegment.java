package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes to the next segment that is shown. */
public final class NextSegment extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        model.goToNext();
    }
}
