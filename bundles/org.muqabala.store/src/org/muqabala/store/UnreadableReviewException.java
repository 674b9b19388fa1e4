package org.muqabala.store;

import java.io.IOException;

/** A folder that cannot be opened as a review. Nothing in it was changed. */
public final class UnreadableReviewException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Problem {
        MISSING,
        /** A file, or a folder without {@code review.json}. */
        NOT_A_REVIEW,
        /** {@code review.json} is no JSON, or a field in it is missing or wrong. */
        BROKEN,
        /** Written by a later version of the format. */
        NEWER_VERSION,
        UNKNOWN_PROFILE,
        TEXT_MISSING,
        /** A text's hash is not the one that the review names. */
        TEXT_CHANGED,
        NOT_PERMITTED
    }

    private final Problem problem;
    private final String file;
    private final String detail;

    /**
     * @param problem why
     * @param file the file at fault, relative to the review's folder, or empty if it is the folder itself
     * @param detail the field, version or profile at fault; may be empty
     */
    public UnreadableReviewException(Problem problem, String file, String detail) {
        super(problem + (file.isEmpty() ? "" : " " + file) + (detail.isEmpty() ? "" : ": " + detail));
        this.problem = problem;
        this.file = file;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    public String file() {
        return file;
    }

    public String detail() {
        return detail;
    }
}
