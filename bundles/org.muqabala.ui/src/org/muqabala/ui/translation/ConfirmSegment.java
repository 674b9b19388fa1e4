package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;
import org.muqabala.core.translation.SegmentState;

/** Says that the translation in hand is right, and goes on to the next that is work. */
public final class ConfirmSegment extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        editor.confirm(SegmentState.TRANSLATED);
    }
}
