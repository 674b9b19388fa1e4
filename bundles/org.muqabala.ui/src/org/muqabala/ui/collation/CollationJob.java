package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.spi.Progress;
import org.muqabala.ui.MonitorProgress;

/**
 * Brings a review about in the background. What comes of it, good or bad, is handed over exactly once, on the job's thread.
 *
 * @param <T> what comes of it
 */
final class CollationJob<T> extends Job {

    /** Collates two articles, opens a review, or takes one over to other texts. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    private final Work<T> work;
    private final Consumer<T> opened;
    private final Consumer<String> failed;
    private final ProblemTexts problems;
    private final String cancelled;

    /** @param cancelled the line for a user who gives the work up */
    CollationJob(String name, Work<T> work, ProblemTexts problems, Consumer<T> opened, Consumer<String> failed, String cancelled) {
        super(name);
        this.work = work;
        this.problems = problems;
        this.opened = opened;
        this.failed = failed;
        this.cancelled = cancelled;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            opened.accept(work.run(new MonitorProgress(monitor, getName())));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            failed.accept(cancelled);
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            failed.accept(problems.text(e));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            ILog.of(CollationJob.class).error(getName(), e);
            failed.accept(Messages.problem_internal);
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
