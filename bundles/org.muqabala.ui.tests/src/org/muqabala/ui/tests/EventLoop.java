package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Keeps the window alive while a test waits for something to come true. */
final class EventLoop {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration RESTLESS = Duration.ofMillis(500);
    private static final int PAUSE_MILLISECONDS = 5;
    private static final int ROUNDS = 40;
    private static final int QUIET_ROUNDS = 8;

    private EventLoop() {
    }

    /** Waits until the condition holds; fails with {@code what} if it never does. */
    static void waitFor(String what, BooleanSupplier condition) {
        waitFor(what, condition, () -> "nothing");
    }

    /** Waits until the condition holds; fails with {@code what} and what there is instead if it never does. */
    static void waitFor(String what, BooleanSupplier condition, Supplier<?> instead) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("waited in vain for " + what + "; there is " + instead.get());
            }
            round();
        }
    }

    /**
     * Lets everything that is due be painted: comes back after a while when nothing was to be done for some rounds in a row. That is not
     * long, for the workbench looks after its tool bars ten times a second; and where something moves on and on, it comes back all the same.
     */
    static void settle() {
        Instant end = Instant.now().plus(RESTLESS);
        int quiet = 0;
        for (int rounds = 0; rounds < ROUNDS || quiet < QUIET_ROUNDS && Instant.now().isBefore(end); rounds++) {
            quiet = round() ? 0 : quiet + 1;
        }
    }

    /** @return whether there was anything to do */
    private static boolean round() {
        Display display = Display.getCurrent();
        boolean busy = display.readAndDispatch();
        if (!busy) {
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail("interrupted");
            }
        }
        return busy;
    }
}
