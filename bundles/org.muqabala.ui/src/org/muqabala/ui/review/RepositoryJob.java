package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.store.git.RemoteAccess;
import org.muqabala.store.git.RepositoryException;
import org.muqabala.store.git.RepositoryTexts;
import org.muqabala.store.git.ReviewRepository;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.ProblemTexts;

/** Works with the repository around a review in the background; what came of it is told in one line. */
final class RepositoryJob extends Job {

    private final Path review;
    private final boolean beginning;
    private final RemoteAccess access;
    private final RepositoryWork work;
    private final Consumer<String> done;
    private final Consumer<String> failed;

    /**
     * @param review its folder
     * @param beginning whether a repository is made where there is none
     * @param access knows who the user is for a remote
     * @param done told what came of it; like {@code failed} on the job's thread
     */
    RepositoryJob(Path review, boolean beginning, RemoteAccess access, RepositoryWork work, Consumer<String> done,
            Consumer<String> failed) {
        super(NLS.bind(Messages.share_job, review.getFileName()));
        this.review = review;
        this.beginning = beginning;
        this.access = access;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try (ReviewRepository repository = repository()) {
            done.accept(work.run(repository, new MonitorProgress(monitor, getName())));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RepositoryException e) {
            ILog.of(RepositoryJob.class).warn(e.getMessage(), e);
            failed.accept(NLS.bind(Messages.share_failed, review.getFileName(), new RepositoryTexts(Locale.getDefault()).text(e)));
        } catch (IOException e) {
            failed.accept(NLS.bind(Messages.share_failed, review.getFileName(), new ProblemTexts(Locale.getDefault()).text(e)));
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private ReviewRepository repository() throws IOException {
        Optional<ReviewRepository> around = ReviewRepository.around(review, access);
        if (around.isPresent()) {
            return around.get();
        }
        if (!beginning) {
            throw new IOException(Messages.share_noRepository);
        }
        return ReviewRepository.begin(review, access);
    }
}
