package org.muqabala.core.spi;

import java.io.IOException;

/** A file that was read and is no article. The problem is a closed choice, so that every interface can say it in its language. */
public final class UnreadableArticleException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why the file is no article. */
    public enum Problem {
        MISSING, FOLDER, EMPTY, BINARY, NOT_IN_CHARSET, UNKNOWN_CHARSET, TOO_LARGE, NOT_PERMITTED
    }

    private final Problem problem;
    private final String detail;

    /**
     * @param problem why
     * @param detail the charset's name, the limit or whatever the problem's message needs; may be empty
     */
    public UnreadableArticleException(Problem problem, String detail) {
        super(problem + (detail.isEmpty() ? "" : ": " + detail));
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
