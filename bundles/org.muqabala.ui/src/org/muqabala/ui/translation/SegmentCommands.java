package org.muqabala.ui.translation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.muqabala.core.translation.TranslationSession;

/** What the workbench's own commands do in a segment editor: undo, redo, find. */
final class SegmentCommands {

    private final SegmentEditor editor;

    SegmentCommands(SegmentEditor editor) {
        this.editor = editor;
    }

    /** The handlers live as long as the editor's site. */
    void activate() {
        editor.getSite().getService(IContextService.class).activateContext(ActiveTranslation.CONTEXT);
        IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new Step(true));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new Step(false));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                editor.page().ifPresent(SegmentPage::find);
                return null;
            }
        });
    }

    private final class Step extends AbstractHandler {

        private final boolean back;

        Step(boolean back) {
            this.back = back;
        }

        @Override
        public void setEnabled(Object context) {
            setBaseEnabled(editor.model().map(TranslationModel::session).filter(this::can).isPresent());
        }

        private boolean can(TranslationSession session) {
            return back ? session.canUndo() : session.canRedo();
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (back) {
                editor.undo();
            } else {
                editor.redo();
            }
            return null;
        }
    }
}
