package org.muqabala.translation.machine;

/** What a user wrote for a service's address cannot be used. */
public final class BadAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        NO_ADDRESS,
        /** It has a name or password in it; those belong in the secure store. */
        HOLDS_KEY,
        /** {@code http} to another computer: everybody on the way could read the text and the key. */
        UNENCRYPTED
    }

    private final Problem problem;
    private final String detail;

    BadAddressException(Problem problem, String detail, Throwable cause) {
        super(problem + ": " + detail, cause);
        this.problem = problem;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    /** What was written, or the host in it. */
    public String detail() {
        return detail;
    }
}
