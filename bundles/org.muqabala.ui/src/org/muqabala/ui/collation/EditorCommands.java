package org.muqabala.ui.collation;

import java.util.ResourceBundle;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.FindReplaceAction;

/** What the workbench's own commands do in a collation editor: undo and redo, cut, copy and paste, select all, find. */
final class EditorCommands {

    private final CollationEditor editor;
    private final EditorUndo undo;

    EditorCommands(CollationEditor editor) {
        this.editor = editor;
        this.undo = new EditorUndo(editor);
    }

    EditorUndo undo() {
        return undo;
    }

    /** The handlers live as long as the editor's site. */
    void activate() {
        IWorkbenchPartSite site = editor.getSite();
        site.getService(IContextService.class).activateContext(ActiveCollation.CONTEXT);
        undo.activate();
        onText(IWorkbenchCommandConstants.EDIT_COPY, target -> target.doOperation(ITextOperationTarget.COPY));
        onText(IWorkbenchCommandConstants.EDIT_CUT, target -> target.doOperation(ITextOperationTarget.CUT));
        onText(IWorkbenchCommandConstants.EDIT_PASTE, target -> target.doOperation(ITextOperationTarget.PASTE));
        onText(IWorkbenchCommandConstants.EDIT_DELETE, target -> target.doOperation(ITextOperationTarget.DELETE));
        onText(IWorkbenchCommandConstants.EDIT_SELECT_ALL, target -> target.doOperation(ITextOperationTarget.SELECT_ALL));
        FindReplaceAction find = new FindReplaceAction(ResourceBundle.getBundle("org.eclipse.ui.texteditor.ConstructedEditorMessages"),
                "Editor.FindReplace.", editor);
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                // asks which pane has the focus; before there is a text it has nothing to look in
                find.update();
                find.run();
                return null;
            }
        });
    }

    private void onText(String command, Consumer<ITextOperationTarget> operation) {
        editor.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                editor.viewer().ifPresent(viewer -> operation.accept(viewer.focusedViewer()));
                return null;
            }
        });
    }
}
