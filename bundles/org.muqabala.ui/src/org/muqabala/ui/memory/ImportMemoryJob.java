package org.muqabala.ui.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.exchange.TmxReader;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.ProblemTexts;

/** Adds a file to the translation memory in the background: all of it or, if it is cancelled or broken, nothing. */
final class ImportMemoryJob extends Job {

    private final MemoryInUse memory;
    private final Path file;
    private final Locale locale = Locale.getDefault();

    ImportMemoryJob(MemoryInUse memory, Path file) {
        super(NLS.bind(Messages.import_job, file.getFileName()));
        this.memory = memory;
        this.file = file;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        TmxReader reader = new TmxReader(file, TextLanguage.USUAL_SOURCE, new MonitorProgress(monitor, getName()));
        try {
            long added = memory.ask(there -> there.addAll(reader));
            String passedOver = reader.passedOver() == 0 ? "" : " " + NLS.bind(Messages.import_passedOver, reader.passedOver());
            WindowNotice.show(NLS.bind(Messages.import_done, added, file.getFileName()) + passedOver);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (BrokenExchangeException e) {
            return failed(new ExchangeTexts(locale).text(e), e);
        } catch (IOException e) {
            return failed(new ProblemTexts(locale).text(e), e);
        } finally {
            monitor.done();
        }
    }

    /** A dialog says it, as the wizard is closed by then. */
    private IStatus failed(String why, IOException cause) {
        return Status.error(NLS.bind(Messages.import_failed, file.getFileName(), why), cause);
    }
}
