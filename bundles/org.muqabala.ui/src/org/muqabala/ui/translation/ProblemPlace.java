package org.muqabala.ui.translation;

import java.util.Optional;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.muqabala.ui.check.CheckedTranslation;

/** Where a marker of the checks leads: to a segment of a translation. The platform knows only the file that the marker stands on. */
final class ProblemPlace {

    private ProblemPlace() {
    }

    /** The translation that is meant by a file with such markers; empty for any other input. */
    static Optional<TranslationInput> translation(IEditorInput input) {
        return input instanceof IFileEditorInput file
                ? CheckedTranslation.of(file.getFile()).map(found -> new TranslationInput(found.review(), found.side(), found.language()))
                : Optional.empty();
    }
}
