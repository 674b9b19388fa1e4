package org.muqabala.core.spi;

import java.io.IOException;

/** A file that was read and is no article. The problem is a closed choice, so that every interface can say it in its language. */
public final class UnreadableArticleException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why the file is no article. */
    public enum Problem {
        MISSING, FOLDER,
        /** A pipe, a device or the like: reading it might never end. */
        NO_FILE,
        EMPTY, BINARY, NOT_IN_CHARSET, UNKNOWN_CHARSET, TOO_LARGE,
        /** Each line is a paragraph to remember, however short it is. */
        TOO_MANY_LINES,
        NOT_PERMITTED,
        /** Locked by a password. */
        ENCRYPTED,
        /** A small file that holds too much when it is unpacked. */
        TOO_LARGE_UNPACKED,
        /** A mail of more parts than anybody sends. */
        TOO_MANY_PARTS,
        /** Parts in parts in parts, as no writer makes them. */
        TOO_DEEP,
        TOO_SLOW,
        /** What the file asks for does not fit into the reader's memory. */
        TOO_MUCH_MEMORY,
        /** The reader broke down over it. */
        READER_FAILED,
        /** No format that holds an article; the detail says what it is as far as that is known. */
        UNKNOWN_FORMAT,
        /** The format is known, the contents are cut off or broken. */
        DAMAGED,
        /** XML that breaks off, is not well formed, or uses an entity, which is never resolved; the detail is the line. */
        BROKEN_XML,
        /** XML in another encoding than it says; the detail is the line. */
        OTHER_ENCODING,
        /** Pictures of pages, without text. */
        NO_TEXT,
        /** A photograph or drawing. */
        PICTURE,
        /** Declares entities of its own, by which files made to do harm reach for others or grow without end. */
        ENTITIES,
        /** Text in a private code that nobody can turn into letters. */
        GARBLED,
        /** The program that reads such files is not there: the installation is not whole. */
        NO_READER,
        /** The file became shorter while it was read: somebody is still writing it. */
        CHANGED
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
