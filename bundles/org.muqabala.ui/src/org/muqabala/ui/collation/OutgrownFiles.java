package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.ui.MonitorProgress;

/** Finds out in the background which files read otherwise than the copies of them: those of a review while nobody had it open, those of work that was cut off. */
final class OutgrownFiles extends Job {

    private final ReviewedFiles files;
    private final Comparison comparison;
    private final ReviewOpening.Means means;
    private final BiConsumer<Side, IFile> found;

    /** @param found told of each version whose file reads otherwise than its copy, on the thread of this work */
    OutgrownFiles(ReviewedFiles files, Comparison comparison, ReviewOpening.Means means, BiConsumer<Side, IFile> found) {
        super(Messages.outgrown_looking);
        this.files = files;
        this.comparison = comparison;
        this.means = means;
        this.found = found;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Progress progress = new MonitorProgress(monitor, getName());
        try {
            files.files().forEach((side, file) -> look(side, file, progress));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    private void look(Side side, IFile file, Progress progress) {
        try {
            Article now = ReviewOpening.read(file, View.FINAL, means, progress);
            if (isOther(now, comparison.article(side))) {
                found.accept(side, file);
            }
        } catch (IOException e) {
            // nothing can be said of it, and nothing done with it
            ILog.of(OutgrownFiles.class).info(file.getFullPath().toString(), e);
        }
    }

    /** In other letters on the desk than where the review was made, the same bytes read otherwise; two versions may have one name. */
    private boolean isOther(Article now, Article copy) {
        boolean comparable = now.reading().charset().equals(copy.reading().charset()) && copy.reading().view() == View.FINAL;
        return comparable && Stream.of(Side.values()).noneMatch(side -> comparison.article(side).text().equals(now.text()));
    }
}
