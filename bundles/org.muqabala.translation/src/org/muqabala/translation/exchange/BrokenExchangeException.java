package org.muqabala.translation.exchange;

import java.io.IOException;

/** A file of translations is not what it should be. Nothing was taken from it. */
public final class BrokenExchangeException extends IOException {

    /** What is wrong. */
    public enum Problem {
        /** It is no XML, or breaks off, or is in another encoding than it says, or uses entities of its own: none is ever resolved. */
        NOT_WELL_FORMED,
        /** It is XML of another kind. */
        OTHER_FORMAT,
        /** Elements stand in each other so deep that no translation needs it. */
        TOO_DEEP
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final int line;

    /** @param line where, counted from 1; 0 where that is not known */
    BrokenExchangeException(Problem problem, int line, Throwable cause) {
        super(problem + " in line " + line, cause);
        this.problem = problem;
        this.line = line;
    }

    public Problem problem() {
        return problem;
    }

    /** Counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }
}
