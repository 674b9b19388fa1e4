package org.muqabala.ui.article;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** What is done to a text, and what others add for the selected words; the platform's own menu is made for programs. */
final class ArticleContextMenu {

    private ArticleContextMenu() {
    }

    /** @param add puts the editor's action of that name into the menu */
    static void fill(IMenuManager menu, Consumer<String> add) {
        menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
        List.of(ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO).forEach(add);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_EDIT));
        List.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY, ITextEditorActionConstants.PASTE,
                ITextEditorActionConstants.SELECT_ALL).forEach(add);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_FIND));
        add.accept(ITextEditorActionConstants.FIND);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_SAVE));
        add.accept(ITextEditorActionConstants.SAVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
