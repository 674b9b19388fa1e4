package org.muqabala.ui.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;

/** Takes the review in front over to what its articles are now, or to other articles of the story. One that is not kept yet is kept first. */
public final class CarryReviewOver extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<CollationInFront> front = CollationInFront.of(event);
        if (front.isPresent()) {
            try {
                carryOver(event, front.get().editor());
            } catch (CoreException e) {
                throw new ExecutionException("the story is not there", e);
            }
        }
        return null;
    }

    private static void carryOver(ExecutionEvent event, CollationEditor editor) throws CoreException {
        if (!(editor.getEditorInput() instanceof ReviewInput)) {
            editor.doSaveAs();
        }
        if (editor.getEditorInput() instanceof ReviewInput input && editor.model().isPresent()) {
            Comparison comparison = editor.model().get().session().review().comparison();
            CarryReviewDialog dialog = new CarryReviewDialog(HandlerUtil.getActiveShell(event), comparison,
                    editor.reviewedFiles(), StoryArticles.of(input.folder().getParent()));
            if (dialog.open() == Window.OK) {
                Map<Side, IFile> chosen = chosen(dialog);
                // what is read is what lies on the disk: changes that are not there yet would be missing
                if (IDE.saveAllEditors(chosen.values().toArray(IResource[]::new), true)) {
                    editor.carryOver(chosen);
                }
            }
        }
    }

    private static Map<Side, IFile> chosen(CarryReviewDialog dialog) {
        Map<Side, IFile> chosen = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            dialog.chosen(side).ifPresent(file -> chosen.put(side, file));
        }
        return chosen;
    }
}
