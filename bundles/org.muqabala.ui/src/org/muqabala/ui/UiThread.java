package org.muqabala.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings work from background jobs to the UI thread, for as long as the widget that it is for is there. */
public final class UiThread {

    private final Display display;
    private final Control control;

    /** @param control asked for its display here, on the UI thread: a disposed one no longer knows it */
    public UiThread(Control control) {
        this.display = control.getDisplay();
        this.control = control;
    }

    /** Does the work soon, or never if the widget goes away before. May be called on any thread. */
    public void run(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    work.run();
                }
            });
        }
    }
}
