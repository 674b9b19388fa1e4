package org.muqabala.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The errors that the workbench logs, from the moment on at which it is made until it is asked. */
final class ErrorLog {

    private final List<String> errors = new ArrayList<>();
    private final ILogListener listener = (status, bundle) -> note(status);

    private ErrorLog() {
    }

    static ErrorLog listen() {
        ErrorLog log = new ErrorLog();
        Platform.addLogListener(log.listener);
        return log;
    }

    /** What was logged; nothing more is listened to. */
    List<String> errors() {
        Platform.removeLogListener(listener);
        return List.copyOf(errors);
    }

    private void note(IStatus status) {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.getMessage() + ": " + status.getException());
        }
    }
}
