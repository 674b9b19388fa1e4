package org.muqabala.reader;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends the reader when nobody waits for it any more: the program that started it has gone, however that happened, or a file has taken
 * longer than that program waits. A reader in the midst of a file would not notice by itself.
 */
final class Watch {

    private static final long GLANCE_MILLIS = 250;
    private static final long NO_END = Long.MAX_VALUE;

    private final ProcessHandle asker;
    private final Duration patience;
    private final Runnable end;
    private final long born = System.nanoTime();
    private volatile long latest = NO_END;

    /**
     * @param asker the program that started this one
     * @param patience how long a file may take
     * @param end ends the process; called once
     */
    Watch(ProcessHandle asker, Duration patience, Runnable end) {
        this.asker = asker;
        this.patience = patience;
        this.end = end;
    }

    void start() {
        Thread.ofPlatform().daemon(true).name("watch").start(this::keep);
    }

    void fileBegins() {
        latest = age() + patience.toNanos();
    }

    void fileEnds() {
        latest = NO_END;
    }

    private void keep() {
        try {
            while (asker.isAlive() && age() < latest) {
                TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end.run();
    }

    private long age() {
        return System.nanoTime() - born;
    }
}
