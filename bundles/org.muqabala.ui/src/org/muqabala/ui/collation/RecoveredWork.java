package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.UiThread;

/**
 * What was not saved when the program ended, as it is shown again.
 *
 * @param comparison of the texts as they were then, which those of the files need not be
 */
record RecoveredWork(RecoveredInput work, Comparison comparison, IWorkbenchPage page) {

    /** Says what this is. Where no review keeps the texts, what was typed into an article and is not in its file is offered to it, once it is found out. */
    void tell(EditorNews news, ReviewOpening.Means means, UiThread ui) {
        news.report(Messages.recovered);
        if (work.folder().isEmpty()) {
            new OutgrownFiles(work.articles(), comparison, means, (side, file) -> ui.run(() -> offer(news, side, file))).schedule();
        }
    }

    private void offer(EditorNews news, Side side, IFile file) {
        RecoveredText text = new RecoveredText(file, comparison.article(side).text());
        if (!text.isInEditor()) {
            news.notInArticle(file.getName(), () -> text.putInto(page).ifPresent(news::failed));
        }
    }
}
