package org.muqabala.ui.article;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditorActionContributor;

/**
 * Connects the platform's commands to the article editor in front. What a program's source code needs (shifting lines,
 * content assist, insert mode) is kept out of menus and status line: menus stand in {@code plugin.xml}.
 */
public final class ArticleEditorContributor extends TextEditorActionContributor {

    @Override
    public void contributeToMenu(IMenuManager menu) {
        // the menus have what an article needs
    }

    /** The status line is shared by all editors of articles; each says its own when it comes in front. */
    @Override
    public void setActiveEditor(IEditorPart part) {
        super.setActiveEditor(part);
        getActionBars().getStatusLineManager().setErrorMessage(null);
        getActionBars().getStatusLineManager().setMessage(null);
        if (part instanceof ArticleEditor editor) {
            editor.sayStatus();
        }
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager statusLine) {
        // the editor says there what is of use to a reader
    }
}
