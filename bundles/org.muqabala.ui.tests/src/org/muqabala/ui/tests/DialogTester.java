package org.muqabala.ui.tests;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers a dialog that is about to open and holds up the caller until it is closed. */
final class DialogTester {

    private static final int POLL_MILLISECONDS = 50;
    private static Runnable waiting;

    private DialogTester() {
    }

    /** Presses the default button of the next dialog as soon as it can be pressed. */
    static void confirmNext() {
        waiting = DialogTester::poll;
        Display.getCurrent().timerExec(POLL_MILLISECONDS, waiting);
    }

    /** Gives up waiting: there was no dialog, or it has been answered. */
    static void confirmNoMore() {
        Display.getCurrent().timerExec(-1, waiting);
    }

    private static void poll() {
        Optional<Button> button = Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getParent() != null && shell.isVisible())
                .map(Shell::getDefaultButton)
                .filter(found -> found != null && found.isEnabled())
                .findFirst();
        if (button.isPresent()) {
            button.get().notifyListeners(SWT.Selection, new Event());
        } else {
            Display.getCurrent().timerExec(POLL_MILLISECONDS, waiting);
        }
    }
}
