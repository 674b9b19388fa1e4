package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.store.WholeFile;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RefreshJob;

/** Writes an export in the background: the whole file or none. */
final class ExportJob extends Job {

    private final Review review;
    private final ReviewExporter exporter;
    private final Path file;
    private final Locale locale;
    private Consumer<String> report = line -> { };
    private Consumer<String> failed = line -> { };

    ExportJob(Review review, ReviewExporter exporter, Path file, Locale locale) {
        super(NLS.bind(Messages.export_job, file.getFileName()));
        this.review = review;
        this.exporter = exporter;
        this.file = file;
        this.locale = locale;
    }

    /**
     * Both are called on the job's thread.
     *
     * @param newReport told where the export went, when it is there
     * @param newFailed told why there is none
     */
    void reportTo(Consumer<String> newReport, Consumer<String> newFailed) {
        report = newReport;
        failed = newFailed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Progress progress = new MonitorProgress(monitor, getName());
        try {
            WholeFile.write(file, out -> exporter.write(review, out, locale, progress));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            failed.accept(NLS.bind(Messages.export_failed, new ProblemTexts(locale).text(e)));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
        refresh();
        report.accept(NLS.bind(Messages.export_done, file));
        return Status.OK_STATUS;
    }

    private void refresh() {
        IContainer folder = ResourcesPlugin.getWorkspace().getRoot().getContainerForLocation(IPath.fromPath(file.getParent()));
        if (folder != null) {
            new RefreshJob(folder).schedule();
        }
    }
}
