package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes to the next segment that is work, from the last to the first again. */
public final class NextOpenSegment extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        model.goToNextOpen();
    }
}
