package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;

/** Puts a match of the memory in the place of the translation in hand; the parameter says which, from 1. */
public final class InsertMatch extends SegmentHandler {

    static final String NUMBER = "org.muqabala.ui.insertMatch.number";

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) {
        int number = Integer.parseInt(event.getParameter(NUMBER));
        editor.matches().ifPresent(matches -> matches.insert(number - 1));
    }
}
