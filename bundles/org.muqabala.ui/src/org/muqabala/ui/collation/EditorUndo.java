package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Undo and redo in the collation editor, where both a text and the review of it are edited: the one that was worked at last comes first,
 * the other when there is nothing left of it.
 */
final class EditorUndo {

    private final CollationEditor editor;
    private boolean textLast;

    EditorUndo(CollationEditor editor) {
        this.editor = editor;
    }

    /** The handlers live as long as the editor's site. */
    void activate() {
        IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new Step(ITextOperationTarget.UNDO));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new Step(ITextOperationTarget.REDO));
    }

    /** A text was edited. */
    void textEdited() {
        textLast = true;
    }

    /** Something was said in the review, or taken back. */
    void reviewEdited() {
        textLast = false;
    }

    private boolean canInText(int operation) {
        return editor.viewer().filter(viewer -> viewer.focusedViewer().canDoOperation(operation)).isPresent();
    }

    private boolean canInReview(int operation) {
        return editor.model().map(CollationModel::session)
                .filter(session -> operation == ITextOperationTarget.UNDO ? session.canUndo() : session.canRedo()).isPresent();
    }

    private final class Step extends AbstractHandler {

        private final int operation;

        Step(int operation) {
            this.operation = operation;
        }

        @Override
        public void setEnabled(Object context) {
            setBaseEnabled(canInText(operation) || canInReview(operation));
        }

        @Override
        public Object execute(ExecutionEvent event) {
            boolean inText = canInText(operation) && (textLast || !canInReview(operation));
            if (inText) {
                editor.viewer().orElseThrow().focusedViewer().doOperation(operation);
            } else if (canInReview(operation)) {
                ReviewSteps steps = new ReviewSteps(editor.model().orElseThrow().session());
                if (operation == ITextOperationTarget.UNDO) {
                    steps.undo();
                } else {
                    steps.redo();
                }
            }
            return null;
        }
    }
}
