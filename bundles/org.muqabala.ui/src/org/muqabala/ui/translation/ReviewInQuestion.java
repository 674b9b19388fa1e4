package org.muqabala.ui.translation;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;

/** What a command on translations is about: what is selected in the navigator, else what is in front. */
final class ReviewInQuestion {

    private ReviewInQuestion() {
    }

    /** The review that is selected or in front. A collation that is no review yet asks where it is to be kept. */
    static Optional<IFolder> review(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        IFolder folder = selected == null ? null : Adapters.adapt(selected, IFolder.class);
        if (Reviews.isReview(folder)) {
            return Optional.of(folder);
        }
        if (article(event).isPresent()) {
            return Optional.empty();
        }
        return switch (HandlerUtil.getActiveEditor(event)) {
            case SegmentEditor editor -> editor.getEditorInput() instanceof TranslationInput input
                    ? Optional.of(input.review()) : Optional.empty();
            case CollationEditor editor -> kept(editor);
            case null, default -> Optional.empty();
        };
    }

    /** The article that is selected; else the one in front. */
    static Optional<IFile> article(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        IFile file = selected == null ? null : Adapters.adapt(selected, IFile.class);
        if (file != null) {
            return Optional.of(file);
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return editor == null || editor instanceof CollationEditor || editor instanceof SegmentEditor ? Optional.empty()
                : Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
    }

    private static Optional<IFolder> kept(CollationEditor editor) {
        if (!(editor.getEditorInput() instanceof ReviewInput) && editor.model().isPresent()) {
            editor.doSaveAs();
        }
        return editor.getEditorInput() instanceof ReviewInput input ? Optional.of(input.folder()) : Optional.empty();
    }
}
