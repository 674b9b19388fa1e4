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
import org.muqabala.store.OpenedReview;

/** Brings a review about in the background. What comes of it, good or bad, is handed over exactly once, on the job's thread. */
final class CollationJob extends Job {

    /** Collates two articles, or opens a review. */
    @FunctionalInterface
    interface Work {
        OpenedReview run(Progress progress) throws IOException;
    }

    private final Work work;
    private final Consumer<OpenedReview> opened;
    private final Consumer<String> failed;
    private final ProblemTexts problems;

    CollationJob(String name, Work work, ProblemTexts problems, Consumer<OpenedReview> opened, Consumer<String> failed) {
        super(name);
        this.work = work;
        this.problems = problems;
        this.opened = opened;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            opened.accept(work.run(new MonitorProgress(monitor, getName())));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            failed.accept(Messages.problem_cancelled);
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
