package org.muqabala.ui.article;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.muqabala.core.text.View;
import org.muqabala.ui.reading.ImportedArticles;
import org.muqabala.ui.reading.ReadingStrip;
import org.muqabala.ui.reading.ReopenWithEncoding;
import org.muqabala.ui.stories.CompareItsVersions;

/** What the links of the strip do for an article that is shown and not edited. */
final class ReadOtherwise implements ReadingStrip.Actions {

    private final IEditorPart editor;
    private final ImportedArticles articles;

    /** @param articles which shows the editor's article */
    ReadOtherwise(IEditorPart editor, ImportedArticles articles) {
        this.editor = editor;
        this.articles = articles;
    }

    @Override
    public void showFurniture(boolean shown) {
        articles.showFurniture(editor.getEditorInput(), shown);
    }

    @Override
    public void showVersion(View view) {
        try {
            articles.showVersion(editor.getEditorInput(), view);
        } catch (CoreException e) {
            ErrorDialog.openError(editor.getSite().getShell(), null, null, e.getStatus());
        }
    }

    @Override
    public void compareVersions() {
        try {
            CompareItsVersions.open(editor.getSite().getPage(), ResourceUtil.getFile(editor.getEditorInput()));
        } catch (PartInitException e) {
            ErrorDialog.openError(editor.getSite().getShell(), null, null, e.getStatus());
        }
    }

    @Override
    public void reopenWithEncoding() {
        ReopenWithEncoding.ask(editor.getSite().getWorkbenchWindow(), ResourceUtil.getFile(editor.getEditorInput()));
    }
}
