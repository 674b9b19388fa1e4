package org.muqabala.app;

import org.eclipse.swt.widgets.Display;

/**
 * Timer events at short intervals, for as long as it is open. SWT on GTK can lose the wake-up from another thread; a wait in
 * {@link Display#sleep()} for what that thread does then lasts until some other event comes, which may take many seconds.
 * To be used on the display's own thread.
 */
final class Pulse implements AutoCloseable {

    private static final int MILLISECONDS = 20;

    private final Display display;
    private final Runnable beat = this::beat;

    private Pulse(Display display) {
        this.display = display;
    }

    static Pulse of(Display display) {
        Pulse pulse = new Pulse(display);
        pulse.beat();
        return pulse;
    }

    private void beat() {
        display.timerExec(MILLISECONDS, beat);
    }

    @Override
    public void close() {
        if (!display.isDisposed()) {
            display.timerExec(-1, beat);
        }
    }
}
