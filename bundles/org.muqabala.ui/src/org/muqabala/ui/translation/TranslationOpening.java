package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.TranslationFiles;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.ProblemTexts;

/** Reads a translation and the review that it belongs to, in the background. What comes of it is handed over exactly once, on the job's thread. */
final class TranslationOpening extends Job {

    private final TranslationInput input;
    private final ReviewStore store;
    private final ProblemTexts problems;
    private final Consumer<OpenedTranslation> opened;
    private final Consumer<String> failed;

    /** @param failed takes one line that says why not */
    TranslationOpening(TranslationInput input, ReviewStore store, ProblemTexts problems, Consumer<OpenedTranslation> opened, Consumer<String> failed) {
        super(NLS.bind(Messages.opening, input.getName()));
        this.input = input;
        this.store = store;
        this.problems = problems;
        this.opened = opened;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            OpenedReview review = store.open(new MonitorProgress(monitor, getName()));
            Article article = review.review().comparison().article(input.side());
            Translation saved = new TranslationFiles(store.folder()).read(article, input.language()).orElseGet(() -> Translation.empty(article, input.language()));
            opened.accept(new OpenedTranslation(review.review(), saved, review.problems()));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            failed.accept(Messages.problem_cancelled);
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            failed.accept(input.review().getName() + ": " + problems.text(e));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            ILog.of(TranslationOpening.class).error(getName(), e);
            failed.accept(Messages.problem_internal);
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
