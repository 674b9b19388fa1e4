package org.muqabala.ui;

import org.eclipse.swt.widgets.Display;

/** Does something when nothing has been typed for a moment, so that not every letter costs a look at the whole. For the UI thread. */
public final class TypingPause {

    /** Short enough that a crash takes no more than a few words. */
    private static final int MILLISECONDS = 500;

    private final Display display;
    private final Runnable then;

    public TypingPause(Display display, Runnable then) {
        this.display = display;
        this.then = then;
    }

    /** Something was typed: waits from now. */
    public void typed() {
        display.timerExec(MILLISECONDS, then);
    }

    /** Waits no longer; nothing is done. */
    public void end() {
        display.timerExec(-1, then);
    }
}
