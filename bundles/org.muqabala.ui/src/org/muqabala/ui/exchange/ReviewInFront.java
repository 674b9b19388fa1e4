package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbench;
import org.muqabala.core.review.Review;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.TranslationFiles;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;

/**
 * The review that the user is looking at, which goes out and which others' work comes back to.
 *
 * @param editor shows it, collated
 */
record ReviewInFront(CollationEditor editor) {

    /** Empty if no review is in front, or it is not collated yet. */
    static Optional<ReviewInFront> of(IWorkbench workbench) {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor()).filter(CollationEditor.class::isInstance)
                .map(CollationEditor.class::cast).filter(open -> open.model().isPresent()).map(ReviewInFront::new);
    }

    /** As it is now; for the thread of the interface. */
    Review review() {
        return editor.model().orElseThrow().session().review();
    }

    /** Where it is kept; empty if it was never saved. */
    Optional<Path> folder() {
        return editor.getEditorInput() instanceof ReviewInput input ? Optional.ofNullable(input.folder().getLocation()).map(IPath::toPath) : Optional.empty();
    }

    /**
     * The translations that are kept beside a review; to be read in the background.
     *
     * @param folder where the review is kept; empty if nowhere
     */
    static List<Translation> translations(Optional<Path> folder, Review review) throws IOException {
        return folder.isEmpty() ? List.of() : new TranslationFiles(folder.get()).all(review.comparison().b());
    }
}
