package org.muqabala.core.spi;

import java.io.IOException;

/** A machine gave no translation. The problem is a closed choice, so that every interface can say it in its language. */
public final class FailedTranslationException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why there is none. */
    public enum Problem {
        /** Nobody answers at the address; the detail is its host. */
        AWAY,
        /** No answer in the time that there is. */
        TOO_SLOW,
        /** The key is missing, wrong or not allowed to do this. */
        KEY,
        /** Too many texts in too short a time. */
        TOO_OFTEN,
        /** What the key may have translated is used up. */
        USED_UP,
        /** The text is longer than the service takes. */
        TOO_LONG,
        /** The service does not want it; the detail is what it says, as far as it says anything. */
        REFUSED,
        /** The service has a fault of its own; the detail is the number of it. */
        FAULT,
        /** The service sends the text on to another address, which nobody agreed to. */
        REDIRECTED,
        /** What came back is no answer of such a service. */
        GARBLED,
        /** What came back is longer than any translation. */
        ENDLESS
    }

    private final Problem problem;
    private final String detail;

    /** @param detail what the problem's message needs; one short line, may be empty */
    public FailedTranslationException(Problem problem, String detail) {
        this(problem, detail, null);
    }

    public FailedTranslationException(Problem problem, String detail, Throwable cause) {
        super(problem + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.problem = problem;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }
}
