package org.muqabala.ui.collation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.ui.progress.IProgressService;
import org.muqabala.core.review.Review;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;

/** Writes a snapshot of a review to the disk, which may be slow, while the window goes on painting. */
final class ReviewWriting implements IRunnableWithProgress {

    private final ReviewStore store;
    private final Review snapshot;
    private volatile List<ReviewProblem> inTheWay = List.of();

    ReviewWriting(ReviewStore store, Review snapshot) {
        this.store = store;
        this.snapshot = snapshot;
    }

    /**
     * Writes on another thread and comes back when all is written: what called for saving, such as the closing of the window, waits
     * for the answer.
     *
     * @return what was in the way and where it is now
     */
    List<ReviewProblem> run(IProgressService service) throws IOException {
        try {
            service.busyCursorWhile(this);
            return inTheWay;
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException(e.getMessage()).initCause(e);
        }
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            inTheWay = store.save(snapshot);
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
    }
}
