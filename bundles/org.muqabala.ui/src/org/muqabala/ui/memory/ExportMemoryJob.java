package org.muqabala.ui.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.store.WholeFile;
import org.muqabala.translation.exchange.MemoryTmx;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.ProblemTexts;

/** Writes the translation memory into a file in the background: the whole file or none. */
final class ExportMemoryJob extends Job {

    private final MemoryInUse memory;
    private final Path file;

    ExportMemoryJob(MemoryInUse memory, Path file) {
        super(NLS.bind(Messages.export_job, file.getFileName()));
        this.memory = memory;
        this.file = file;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MonitorProgress progress = new MonitorProgress(monitor, getName());
        long[] replaced = new long[1];
        try {
            long written = memory.ask(there -> {
                MemoryTmx writer = new MemoryTmx(there, Instant.now(), progress);
                WholeFile.write(file, writer::write);
                replaced[0] = writer.replaced();
                return writer.written();
            });
            String done = replaced[0] == 0 ? Messages.export_done : Messages.export_done + " " + Messages.export_replaced;
            WindowNotice.show(NLS.bind(done, new Object[] {written, file.getFileName(), replaced[0]}));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.export_failed, new ProblemTexts(Locale.getDefault()).text(e)), e);
        } finally {
            monitor.done();
        }
    }
}
