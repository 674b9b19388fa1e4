package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.store.WholeFile;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RefreshJob;

/** Writes an export in the background: the whole file or none. */
final class ExportJob extends Job {

    private final Review review;
    private final Optional<Path> folder;
    private final ReviewExporter exporter;
    private final Path file;
    private final ExportSettings settings;
    private final List<String> leftOut = new ArrayList<>();
    private Consumer<String> report = line -> { };
    private Consumer<String> failed = line -> { };

    /** @param folder where the review is kept; empty if nowhere */
    ExportJob(Review review, Optional<Path> folder, ReviewExporter exporter, Path file, ExportSettings settings) {
        super(NLS.bind(Messages.export_job, file.getFileName()));
        this.review = review;
        this.folder = folder;
        this.exporter = exporter;
        this.file = file;
        this.settings = settings;
    }

    /**
     * Both are called on the job's thread.
     *
     * @param newReport told where the export went, when it is there
     * @param newFailed told why there is none, or what could not be put into it
     */
    void reportTo(Consumer<String> newReport, Consumer<String> newFailed) {
        report = newReport;
        failed = newFailed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Progress progress = new MonitorProgress(monitor, getName());
        try {
            ExportSettings whole = settings.with(ReviewInFront.translations(folder, review));
            WholeFile.write(file, out -> leftOut.addAll(exporter.write(review, whole, out, progress)));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            failed.accept(NLS.bind(Messages.export_failed, new ProblemTexts(settings.locale()).text(e)));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
        refresh();
        String done = NLS.bind(Messages.export_done, file);
        if (leftOut.isEmpty()) {
            report.accept(done);
        } else {
            failed.accept(done + " " + String.join(" ", leftOut));
        }
        return Status.OK_STATUS;
    }

    private void refresh() {
        IContainer folder = ResourcesPlugin.getWorkspace().getRoot().getContainerForLocation(IPath.fromPath(file.getParent()));
        if (folder != null) {
            new RefreshJob(folder).schedule();
        }
    }
}
