package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes to the previous segment that is shown. */
public final class PreviousSegment extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        model.goToPrevious();
    }
}
