package org.muqabala.store;

/** A file of a review that is JSON and cannot be read all the same, and why. */
final class BrokenFileException extends Exception {

    private static final long serialVersionUID = 1L;
    private final ReviewProblem.Kind kind;

    /** @param detail what is wrong: the name of a field, a word that is not known */
    BrokenFileException(ReviewProblem.Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    ReviewProblem.Kind kind() {
        return kind;
    }
}
