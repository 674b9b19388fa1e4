package org.muqabala.core.collation;

import java.util.concurrent.atomic.AtomicLong;

import org.muqabala.core.spi.Progress;

/** Counts how often work asks whether it is still wanted, and says no from a given time on. */
final class CountedProgress implements Progress {

    private final long patience;
    private final AtomicLong looks = new AtomicLong();

    /** @param patience how often the answer is yes */
    CountedProgress(long patience) {
        this.patience = patience;
    }

    long looks() {
        return looks.get();
    }

    @Override
    public void worked(double share) {
        // only the looks count
    }

    @Override
    public boolean isCancelled() {
        return looks.incrementAndGet() > patience;
    }
}
