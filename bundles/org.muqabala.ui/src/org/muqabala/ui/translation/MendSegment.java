package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;

/** Mends the first problem of the segment in hand that the program knows how to mend. */
public final class MendSegment extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        editor.problems().ifPresent(SegmentProblems::mendFirst);
    }
}
