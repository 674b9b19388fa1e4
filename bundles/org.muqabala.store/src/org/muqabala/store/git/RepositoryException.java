package org.muqabala.store.git;

import java.io.IOException;

/** Something that a repository could not do; what stood in the review still does. */
public final class RepositoryException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Problem {
        /** There is nowhere to pull from and push to. */
        NO_REMOTE,
        /** The remote does not answer. */
        UNREACHABLE,
        /** The remote does not let in whoever asks. */
        NO_KEY,
        /** The remote is reached by ssh, which is left to git itself. */
        SSH,
        /** No branch is checked out, so nothing is followed. */
        NO_BRANCH,
        /** Others have pushed what is not here yet: pull first. */
        BEHIND,
        /** The remote does not take it. */
        REFUSED,
        /** Files beside the review were changed here and there. */
        CONFLICT,
        /** The review's folder is the repository's own: it should stand in one. */
        IS_REPOSITORY,
        /** Anything else; the cause says what. */
        FAILED
    }

    private final Problem problem;
    private final String address;

    RepositoryException(Problem problem, Exception cause) {
        this(problem, "", cause);
    }

    /** @param address of the remote, or an empty string; without a password */
    RepositoryException(Problem problem, String address, Exception cause) {
        super(cause == null ? problem.name() : problem + ": " + cause.getMessage(), cause);
        this.problem = problem;
        this.address = address;
    }

    public Problem problem() {
        return problem;
    }

    /** Where the remote is, if it was one that did not do; else an empty string. */
    public String address() {
        return address;
    }
}
