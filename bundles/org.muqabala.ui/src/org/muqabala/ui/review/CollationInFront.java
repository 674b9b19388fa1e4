package org.muqabala.ui.review;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;

/**
 * The review that a command is about.
 *
 * @param editor that shows it
 * @param model what it shows
 */
record CollationInFront(CollationEditor editor, CollationModel model) {

    /** Empty as long as its texts are being collated, and where another editor is in front. */
    static Optional<CollationInFront> of(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor
                ? editor.model().map(model -> new CollationInFront(editor, model)) : Optional.empty();
    }
}
