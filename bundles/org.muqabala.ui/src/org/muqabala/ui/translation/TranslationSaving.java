package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.progress.IProgressService;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationSession;
import org.muqabala.store.ReviewProblem;
import org.muqabala.ui.collation.AwaitedWork;
import org.muqabala.ui.collation.ChangedOnDisk;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RefreshJob;

/**
 * Saves an open translation, and the annotations that it answers; asks before it writes over what another program wrote. For the
 * UI thread.
 */
final class TranslationSaving {

    private final TranslationPlace place;
    private final AwaitedWork awaited;
    private final ChangedOnDisk question;
    private final Consumer<OpenedTranslation> taken;
    private final Consumer<String> warn;

    /**
     * @param taken gets what another program wrote, if the user takes that
     * @param warn takes a line for the user
     */
    TranslationSaving(TranslationPlace place, Shell shell, IProgressService service, Consumer<OpenedTranslation> taken,
            Consumer<String> warn) {
        this.place = place;
        awaited = new AwaitedWork(service);
        question = new ChangedOnDisk(shell);
        this.taken = taken;
        this.warn = warn;
    }

    /**
     * @param annotations that the translation answers; empty if it belongs to no review
     * @param monitor cancelled if nothing is saved and what was written stays to be saved
     */
    void save(TranslationSession session, Optional<AskingAnnotations> annotations, IProgressMonitor monitor) {
        try {
            ChangedOnDisk.Answer answer = isChangedOnDisk() ? question.ask(place.name()) : ChangedOnDisk.Answer.OVERWRITE;
            switch (answer) {
                case OVERWRITE -> write(session, annotations);
                case TAKE_THEIRS -> awaited.run(NLS.bind(Messages.opening, place.name()), place::open)
                        .ifPresentOrElse(taken, () -> monitor.setCanceled(true));
                case CANCEL -> monitor.setCanceled(true);
            }
        } catch (IOException e) {
            monitor.setCanceled(true);
            warn.accept(NLS.bind(Messages.save_failed, place.problem(e)));
        }
    }

    private boolean isChangedOnDisk() throws IOException {
        return awaited.run(NLS.bind(Messages.saving, place.name()), progress -> place.isChangedOnDisk()).orElseThrow();
    }

    private void write(TranslationSession session, Optional<AskingAnnotations> annotations) throws IOException {
        Translation snapshot = session.translation();
        Translation before = session.saved();
        annotations.ifPresent(asking -> asking.tell(snapshot));
        Optional<AskingAnnotations> toBeWritten = annotations.filter(AskingAnnotations::isToBeWritten);
        List<ReviewProblem> aside = new ArrayList<>();
        awaited.run(NLS.bind(Messages.saving, place.name()), progress -> {
            aside.addAll(place.save(snapshot, before));
            if (toBeWritten.isPresent()) {
                toBeWritten.get().write(snapshot);
            }
            return snapshot;
        });
        session.markSaved(snapshot);
        ProblemTexts troubles = new ProblemTexts(Locale.getDefault());
        aside.forEach(problem -> warn.accept(troubles.text(problem)));
        new RefreshJob(place.resource()).schedule();
    }
}
