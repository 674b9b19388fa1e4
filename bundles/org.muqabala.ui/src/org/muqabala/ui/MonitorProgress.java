package org.muqabala.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.muqabala.core.spi.Progress;

/** Shows the progress of the core in a job, and passes the job's cancel button on. */
public final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private int told;

    /** @param monitor begun here, to be ended by the caller */
    public MonitorProgress(IProgressMonitor monitor, String task) {
        this.monitor = monitor;
        monitor.beginTask(task, TICKS);
    }

    @Override
    public synchronized void worked(double share) {
        int now = (int) (TICKS * Math.clamp(share, 0, 1));
        if (now > told) {
            monitor.worked(now - told);
            told = now;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
