package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.review.Review;
import org.muqabala.store.JournalOrigin;
import org.muqabala.store.ReviewJournal;

/** Keeps the journal of one open review abreast of it, in the background. */
final class JournalKeeper {

    private record State(Review saved, Review current, JournalOrigin origin) {

        boolean isOfTheSameBeginning(State other) {
            return saved == other.saved && origin.equals(other.origin);
        }
    }

    private final ReviewJournal journal;
    private final Optional<Path> former;
    private final Consumer<IOException> failed;
    private final Job job = Job.createSystem(Messages.journal_job, (ICoreRunnable) monitor -> write());
    private volatile State wanted;
    private Optional<State> begun = Optional.empty();
    private boolean ended;
    private boolean hasFailed;

    /**
     * @param folder where journals stand
     * @param former the journal that the work was taken up from; it goes when the new one has it all
     * @param failed told once that work is not kept safe
     */
    JournalKeeper(Path folder, Optional<Path> former, Consumer<IOException> failed) {
        this.journal = new ReviewJournal(folder);
        this.former = former;
        this.failed = failed;
    }

    /** Notes what is on disk, what it has become and where it belongs. Comes back at once. */
    void keep(Review saved, Review current, JournalOrigin origin) {
        wanted = new State(saved, current, origin);
        job.schedule();
    }

    /** The review is closed: nothing is to be given back. */
    synchronized void end() {
        ended = true;
        job.cancel();
        try {
            journal.discard();
        } catch (IOException e) {
            ILog.of(JournalKeeper.class).warn(e.getMessage(), e);
        }
    }

    private synchronized void write() {
        if (ended) {
            return;
        }
        State state = wanted;
        try {
            if (begun.filter(state::isOfTheSameBeginning).isEmpty()) {
                journal.begin(state.saved(), state.current(), state.origin());
            } else {
                journal.record(state.current());
            }
            begun = Optional.of(state);
            if (former.isPresent()) {
                Files.deleteIfExists(former.get());
            }
        } catch (IOException e) {
            fail(e);
        } catch (RuntimeException e) {
            fail(new IOException(String.valueOf(e.getMessage()), e));
        }
    }

    private void fail(IOException problem) {
        begun = Optional.empty();
        ILog.of(JournalKeeper.class).warn(problem.getMessage(), problem);
        if (!hasFailed) {
            hasFailed = true;
            failed.accept(problem);
        }
    }
}
