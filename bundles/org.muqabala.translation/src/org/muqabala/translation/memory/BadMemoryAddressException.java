package org.muqabala.translation.memory;

/** What a user wrote for the address of a shared memory cannot be used. */
public final class BadMemoryAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        NO_ADDRESS,
        /** Passwords belong in the secure store, or the environment of a command, where others do not read them. */
        HOLDS_PASSWORD,
        /** It says something that is nobody's business here; the detail is its name. */
        PARAMETER,
        /** What goes to another computer could be read on the way; the detail is the computer. */
        UNENCRYPTED
    }

    private final Problem problem;
    private final String detail;

    BadMemoryAddressException(Problem problem, String detail) {
        super(problem + ": " + detail);
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
