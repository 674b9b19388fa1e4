package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.ui.MonitorProgress;

/** Reads a translation in the background. What comes of it is handed over exactly once, on the job's thread. */
final class TranslationOpening extends Job {

    private final TranslationPlace place;
    private final Consumer<OpenedTranslation> opened;
    private final Consumer<String> failed;

    /** @param failed takes one line that says why not */
    TranslationOpening(TranslationPlace place, Consumer<OpenedTranslation> opened, Consumer<String> failed) {
        super(NLS.bind(Messages.opening, place.name()));
        this.place = place;
        this.opened = opened;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            opened.accept(place.open(new MonitorProgress(monitor, getName())));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            failed.accept(Messages.problem_cancelled);
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            failed.accept(place.problem(e));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            ILog.of(TranslationOpening.class).error(getName(), e);
            failed.accept(Messages.problem_internal);
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
