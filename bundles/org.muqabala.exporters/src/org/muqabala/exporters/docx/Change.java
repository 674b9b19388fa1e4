package org.muqabala.exporters.docx;

/** What became of a piece of text from version A to version B. */
enum Change {
    /** It stands in both, or nothing is told of it. */
    NONE,
    DELETED,
    INSERTED,
    /** It stands at another place in B. */
    MOVED_FROM,
    /** It stood at another place in A. */
    MOVED_TO;

    /** Whether the piece is there when all changes are rejected. */
    boolean isInA() {
        return this == NONE || this == DELETED || this == MOVED_FROM;
    }

    /** Whether the piece is there when all changes are accepted. */
    boolean isInB() {
        return this == NONE || this == INSERTED || this == MOVED_TO;
    }

    boolean isMove() {
        return this == MOVED_FROM || this == MOVED_TO;
    }
}
