package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** Finds the open editor of a review, also for the file in its folder that its markers stand on. */
public final class SameReview implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        Optional<ReviewInput> review = ReviewInput.meantBy(input);
        try {
            return editor.getEditorInput().equals(review.map(IEditorInput.class::cast).orElse(input))
                    || review.isPresent() && review.equals(ReviewInput.meantBy(editor.getEditorInput()));
        } catch (PartInitException e) {
            ILog.of(SameReview.class).log(e.getStatus());
            return false;
        }
    }
}
