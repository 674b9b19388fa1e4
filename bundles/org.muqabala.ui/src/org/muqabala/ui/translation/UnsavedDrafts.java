package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationSession;
import org.muqabala.store.DraftJournal;
import org.muqabala.store.DraftOrigin;
import org.muqabala.store.ReturnedDrafts;
import org.muqabala.store.UnreadableReviewException;
import org.muqabala.store.UnsavedDraft;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.review.JournalFolder;

/**
 * Keeps what is not saved of an open translation where a crash leaves it, and puts back what an earlier crash has left: into segments that are
 * as they were then. What somebody else has translated since stays, and the draft is kept aside. Made, started and stopped on the UI thread.
 */
final class UnsavedDrafts {

    /** A line of drafts is written once a pause, not once a letter. */
    private static final int PAUSE_MILLISECONDS = 300;

    private record State(Translation saved, Translation current) {
    }

    private final JournalFolder journals;
    private final TranslationPlace place;
    private final TranslationSession session;
    private final UiThread ui;
    private final Consumer<String> report;
    private final Consumer<String> warn;
    private final DraftOrigin origin;
    private final DraftJournal journal;
    private final Job keeping = Job.createSystem(Messages.drafts_job, (ICoreRunnable) monitor -> keep());
    private final Job looking = Job.createSystem(Messages.drafts_job, (ICoreRunnable) monitor -> look());
    /** Journals whose drafts are in the session by now: they go as soon as the own one holds them. */
    private final List<Path> takenUp = new ArrayList<>();
    private volatile State wanted;
    private Runnable subscription = () -> { };
    private boolean ended;
    private boolean hasFailed;

    /**
     * @param report takes a line that says what is back
     * @param warn takes a line that says what is not
     */
    UnsavedDrafts(JournalFolder journals, TranslationPlace place, TranslationModel model, UiThread ui, Consumer<String> report,
            Consumer<String> warn) {
        this.journals = journals;
        this.place = place;
        this.session = model.session();
        this.ui = ui;
        this.report = report;
        this.warn = warn;
        origin = place.origin(model.translation().language());
        journal = journals.newDrafts();
        wanted = new State(session.saved(), session.translation());
    }

    void start() {
        subscription = session.onChange(now -> changed());
        changed();
        looking.schedule();
    }

    /** The editor is closed: what is not saved by now is not wanted. */
    void stop() {
        subscription.run();
        looking.cancel();
        keeping.cancel();
        end();
    }

    private void changed() {
        wanted = new State(session.saved(), session.translation());
        keeping.schedule(PAUSE_MILLISECONDS);
    }

    private synchronized void end() {
        ended = true;
        try {
            journal.discard();
            removeTakenUp();
        } catch (IOException e) {
            ILog.of(UnsavedDrafts.class).warn(e.getMessage(), e);
        }
    }

    private synchronized void keep() {
        if (ended) {
            return;
        }
        List<Path> covered = List.copyOf(takenUp);
        State state = wanted;
        try {
            journal.keep(origin, state.saved(), state.current());
            for (Path former : covered) {
                Files.deleteIfExists(former);
                takenUp.remove(former);
            }
        } catch (IOException e) {
            ILog.of(UnsavedDrafts.class).warn(e.getMessage(), e);
            if (!hasFailed) {
                hasFailed = true;
                warn.accept(NLS.bind(Messages.drafts_notSafe, place.problem(e)));
            }
        }
    }

    private void removeTakenUp() throws IOException {
        for (Path former : takenUp) {
            Files.deleteIfExists(former);
        }
        takenUp.clear();
    }

    private void look() {
        Article article = wanted.saved().article();
        try {
            for (Path left : journals.leftDrafts()) {
                if (isOfThis(left)) {
                    read(left, article);
                }
            }
        } catch (IOException e) {
            stays(e);
        }
    }

    /** One that cannot be read may be of any translation: it stays. */
    private boolean isOfThis(Path left) {
        try {
            return DraftJournal.origin(left).equals(origin);
        } catch (IOException e) {
            ILog.of(UnsavedDrafts.class).warn(left + ": " + e.getMessage(), e);
            return false;
        }
    }

    private void read(Path left, Article article) {
        try {
            List<UnsavedDraft> drafts = DraftJournal.read(left, article);
            ui.run(() -> takeUp(left, drafts));
        } catch (UnreadableReviewException e) {
            setAside(left, Messages.drafts_notBack, "");
        } catch (IOException e) {
            stays(e);
        }
    }

    /** In the UI thread. */
    private void takeUp(Path left, List<UnsavedDraft> drafts) {
        ReturnedDrafts returned = ReturnedDrafts.of(session.saved(), session.translation(), drafts);
        session.put(returned.back());
        if (!returned.back().isEmpty()) {
            report.accept(NLS.bind(Messages.drafts_back, list(returned.back().keySet())));
        }
        if (returned.isCutOtherwise()) {
            aside(left, Messages.drafts_notBack, "");
        } else if (returned.isAnyLeftOver()) {
            aside(left, Messages.drafts_held, list(returned.held()));
        } else {
            takenUp(left);
        }
    }

    private synchronized void takenUp(Path left) {
        takenUp.add(left);
        keeping.schedule();
    }

    private void aside(Path left, String line, String segments) {
        Job.createSystem(Messages.drafts_job, (ICoreRunnable) monitor -> setAside(left, line, segments)).schedule();
    }

    private void setAside(Path left, String line, String segments) {
        try {
            String kept = place.setAside(left);
            warn.accept(segments.isEmpty() ? NLS.bind(line, kept) : NLS.bind(line, segments, kept));
        } catch (IOException e) {
            stays(e);
        }
    }

    private void stays(IOException e) {
        ILog.of(UnsavedDrafts.class).warn(e.getMessage(), e);
        warn.accept(NLS.bind(Messages.drafts_stay, place.problem(e)));
    }

    private static String list(Collection<Integer> numbers) {
        return numbers.stream().map(number -> String.valueOf(number + 1)).collect(Collectors.joining(", "));
    }
}
