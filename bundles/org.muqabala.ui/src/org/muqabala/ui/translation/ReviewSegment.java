package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;
import org.muqabala.core.translation.SegmentState;

/** Says that somebody has read the translation in hand over, and goes on to the next that is work. */
public final class ReviewSegment extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        editor.confirm(SegmentState.REVIEWED);
    }
}
