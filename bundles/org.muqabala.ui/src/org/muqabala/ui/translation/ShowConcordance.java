package org.muqabala.ui.translation;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.muqabala.ui.translation.ConcordanceView.Where;

/** Looks for the selected words in the memory: in its translations if they are selected in one, else in its sources. */
public final class ShowConcordance extends SegmentHandler {

    @Override
    void execute(ExecutionEvent event, SegmentEditor editor, TranslationModel model) throws ExecutionException {
        SegmentPage page = editor.page().orElseThrow();
        String selected = page.selectedWords();
        String words = model.hand().isEmpty() ? selected : model.codes(model.hand().getAsInt()).words(selected);
        Where where = !words.isBlank() && selected.equals(page.target().getSelectionText()) ? Where.TARGET : Where.SOURCE;
        try {
            ConcordanceView view = (ConcordanceView) editor.getSite().getPage().showView(ConcordanceView.ID);
            if (!words.isBlank()) {
                view.look(words, where);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("the concordance does not open", e);
        }
    }
}
