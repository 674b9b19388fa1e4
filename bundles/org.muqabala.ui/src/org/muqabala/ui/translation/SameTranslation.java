package org.muqabala.ui.translation;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** Finds the open editor of a translation, also for the file that the markers of its problems stand on. */
public final class SameTranslation implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return editor.getEditorInput().equals(ProblemPlace.translation(input).map(IEditorInput.class::cast).orElse(input));
        } catch (PartInitException e) {
            ILog.of(SameTranslation.class).log(e.getStatus());
            return false;
        }
    }
}
