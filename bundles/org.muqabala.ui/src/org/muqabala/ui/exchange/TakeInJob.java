package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakenInTexts;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.spi.ReturnReader;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.TranslationFiles;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RefreshJob;
import org.muqabala.ui.collation.ReviewInput;

/** Reads a file that came back in the background, and finds its words there; what it holds is then one step of the session. */
final class TakeInJob extends Job {

    private final CollationEditor editor;
    private final Optional<Path> folder;
    private final ReviewSession session;
    /** As it was when the job was made; a session belongs to the thread of the interface. */
    private final Review review;
    private final ReturnReaders readers;
    private final Path file;
    private final Locale locale;

    TakeInJob(ReviewInFront inFront, ReturnReaders readers, Path file, Locale locale) {
        super(NLS.bind(Messages.takeIn_job, file.getFileName()));
        editor = inFront.editor();
        folder = inFront.folder();
        this.session = editor.model().orElseThrow().session();
        this.review = session.review();
        this.readers = readers;
        this.file = file;
        this.locale = locale;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Translation> translations = ReviewInFront.translations(folder, review);
            Optional<ReturnReader> reader = readers.of(file);
            if (reader.isEmpty()) {
                inInterface(() -> editor.warn(NLS.bind(Messages.takeIn_noFormat, file.getFileName())));
                return Status.OK_STATUS;
            }
            Returned returned = reader.get().read(file, review, translations, locale, new MonitorProgress(monitor, getName()));
            TakenIn taken = TakingIn.of(review, translations, returned.items());
            List<ReviewProblem> aside = write(taken.translations(), translations);
            inInterface(() -> takeIn(returned, translations, taken, aside));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            inInterface(() -> editor.warn(NLS.bind(Messages.takeIn_failed, file.getFileName(), new ProblemTexts(locale).text(e))));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    /**
     * Writes what came back into the translations; an editor that shows one follows. A review that was never saved has no place for any.
     *
     * @return what others wrote meanwhile, and where it is kept now
     */
    private List<ReviewProblem> write(List<Translation> now, List<Translation> before) throws IOException {
        List<ReviewProblem> aside = new ArrayList<>();
        if (folder.isEmpty() || now.isEmpty()) {
            return aside;
        }
        TranslationFiles files = new TranslationFiles(folder.get());
        for (Translation translation : now) {
            Optional<Translation> known = before.stream().filter(former -> former.language().equals(translation.language())
                    && former.article().text().equals(translation.article().text())).findFirst();
            aside.addAll(files.write(translation, known.orElseGet(() -> Translation.empty(translation.article(), translation.language()))));
        }
        if (editor.getEditorInput() instanceof ReviewInput input) {
            new RefreshJob(input.folder()).schedule();
        }
        return aside;
    }

    /** Does what is to be done as long as the editor still shows the review. */
    private void inInterface(Runnable step) {
        Display.getDefault().asyncExec(() -> {
            if (editor.model().filter(model -> model.session() == session).isPresent()
                && editor.getSite().getPage().findEditor(editor.getEditorInput()) == editor) {
                step.run();
            }
        });
    }

    private void takeIn(Returned returned, List<Translation> translations, TakenIn before, List<ReviewProblem> aside) {
        // what the user did meanwhile may have made a step of it impossible
        TakenIn taken = session.review() == review ? before : TakingIn.of(session.review(), translations, returned.items());
        if (!taken.commands().isEmpty()) {
            session.apply(taken.command());
        }
        List<String> left = new ArrayList<>(returned.left());
        taken.left().stream().map(new TakenInTexts(locale)::text).forEach(left::add);
        aside.stream().map(new ProblemTexts(locale)::text).forEach(left::add);
        if (folder.isEmpty() && !taken.translations().isEmpty()) {
            left.add(Messages.takeIn_unsaved);
        }
        String told = taken.news() == 0 ? NLS.bind(Messages.takeIn_nothing, file.getFileName())
                : NLS.bind(Messages.takeIn_done, file.getFileName(), taken.news());
        if (left.isEmpty()) {
            editor.report(told);
        } else {
            editor.warn(told + " " + NLS.bind(Messages.takeIn_left, left.size(), String.join(" ", left)));
        }
    }
}
