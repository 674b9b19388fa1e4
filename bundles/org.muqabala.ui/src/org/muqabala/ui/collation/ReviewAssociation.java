package org.muqabala.ui.collation;

import java.util.Arrays;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/** Leaves files that are called as a review's is, and stand in no review, to other editors: the platform goes by names alone. */
public final class ReviewAssociation implements IEditorAssociationOverride {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
        return isReviews(input) ? editors : Arrays.stream(editors).filter(editor -> !isOurs(editor)).toArray(IEditorDescriptor[]::new);
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor editor) {
        return isOurs(editor) && !isReviews(input) ? PlatformUI.getWorkbench().getEditorRegistry().findEditor(TEXT_EDITOR) : editor;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
        return editors;
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor editor) {
        return editor;
    }

    private static boolean isReviews(IEditorInput input) {
        return ReviewInput.meantBy(input).isPresent();
    }

    private static boolean isOurs(IEditorDescriptor editor) {
        return editor != null && CollationEditor.ID.equals(editor.getId());
    }
}
