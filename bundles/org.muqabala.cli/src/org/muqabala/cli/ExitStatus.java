package org.muqabala.cli;

/** How a run ended. */
enum ExitStatus {
    DONE(0),
    /** Done, and something was left out, which standard error names. */
    LEFT_OUT(1),
    WRONG_USAGE(2),
    /** An input cannot be read. */
    UNREADABLE(3),
    /** An output cannot be written. */
    UNWRITABLE(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
