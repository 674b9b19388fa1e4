package org.muqabala.ui.collation;

import java.util.function.DoubleConsumer;

import org.muqabala.core.spi.Progress;

/** Tells a watcher as well how far the work has come, no oftener than an eye can follow. */
final class WatchedProgress implements Progress {

    private static final double STEP = 0.01;

    private final Progress progress;
    private final DoubleConsumer watcher;
    private double told;

    /** @param watcher called on the threads of the work */
    WatchedProgress(Progress progress, DoubleConsumer watcher) {
        this.progress = progress;
        this.watcher = watcher;
    }

    @Override
    public synchronized void worked(double share) {
        progress.worked(share);
        if (share >= told + STEP) {
            told = share;
            watcher.accept(share);
        }
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
