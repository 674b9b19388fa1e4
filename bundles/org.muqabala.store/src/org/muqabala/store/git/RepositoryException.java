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
        /** The remote wants to know who asks, or takes a way that only a git client goes, such as ssh. */
        NO_KEY,
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

    RepositoryException(Problem problem, Exception cause) {
        super(cause == null ? problem.name() : problem + ": " + cause.getMessage(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
