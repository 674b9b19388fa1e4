package org.muqabala.store.git;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.muqabala.core.spi.Progress;

/** Tells how far JGit has come with its task of the moment, and passes on that it is no longer wanted. */
final class RemoteProgress implements ProgressMonitor {

    /** The tasks follow on each other and nobody knows how many there will be: each is given half of what is left. */
    private static final double SHARE = 0.5;

    private final Progress progress;
    private double before;
    private int total;
    private int done;

    RemoteProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void start(int totalTasks) {
        // the number does not hold: the remote has tasks of its own
    }

    @Override
    public void beginTask(String title, int totalWork) {
        total = totalWork;
        done = 0;
    }

    @Override
    public void update(int completed) {
        done += completed;
        if (total > 0) {
            progress.worked(before + (1 - before) * SHARE * Math.min(1, done / (double) total));
        }
    }

    @Override
    public void endTask() {
        before += (1 - before) * SHARE;
        progress.worked(before);
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    @Override
    public void showDuration(boolean enabled) {
        // nobody reads it
    }
}
