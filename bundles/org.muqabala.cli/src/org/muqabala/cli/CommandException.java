package org.muqabala.cli;

/** The end of a command that cannot do what it should: one line for the user and an exit status. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    /** @param message what is wrong and what to do, behind the name of the file where there is one */
    CommandException(ExitStatus status, String message) {
        super(message);
        this.status = status;
    }

    CommandException(ExitStatus status, String message, Exception cause) {
        super(message, cause);
        this.status = status;
    }

    ExitStatus status() {
        return status;
    }
}
