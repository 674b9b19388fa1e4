package org.muqabala.ui.article;

import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.ide.IUnassociatedEditorStrategy;

/** Opens files whose name no editor is made for in the editor of articles, which reads them by their bytes or says what they are. */
public final class ReadByBytes implements IUnassociatedEditorStrategy {

    @Override
    public IEditorDescriptor getEditorDescriptor(String fileName, IEditorRegistry editors) {
        return editors.findEditor(ArticleEditor.ID);
    }
}
