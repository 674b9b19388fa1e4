package org.muqabala.translation.exchange;

import java.io.IOException;

/** A file of translations is not what it should be. Nothing was taken from it. */
public final class BrokenExchangeException extends IOException {

    /** What is wrong. */
    public enum Problem {
        /** It is no XML, or breaks off, or uses entities of its own: none is ever resolved. */
        NOT_WELL_FORMED,
        /** It is XML of another kind. */
        OTHER_FORMAT,
        /** Elements stand in each other so deep that no translation needs it. */
        TOO_DEEP,
        /** A single attribute, comment or section of it is longer than any text. */
        TOO_LONG,
        /** It is larger than any file of its kind. */
        TOO_LARGE,
        /** It is in another encoding than it says. */
        OTHER_ENCODING,
        /** An element lacks what it must hold. */
        MISSING_PART,
        /** An element stands where it must not. */
        MISPLACED,
        /** An element has an attribute that it must not have. */
        UNKNOWN_ATTRIBUTE,
        /** An element lacks an attribute that it must have. */
        MISSING_ATTRIBUTE,
        /** A value is none of those that may stand there. */
        WRONG_VALUE,
        /** Two elements have one id where each must have its own. */
        SAME_ID,
        /** Something refers to what is not there. */
        LOST_REFERENCE,
        /** Something is in another language than the file says. */
        OTHER_LANGUAGE,
        /** Two things stand together of which one rules the other out, or one without the other that it needs. */
        CONTRADICTION,
        /** One half of an inline code lacks the other, or the two do not agree. */
        HALF_CODE,
        /** An inline code that must stay is missing in a translation, or is not in its place. */
        LOST_CODE,
        /** A table has no columns for the languages that are asked for. */
        NO_COLUMNS,
        /** A cell of a table begins with a quotation mark that nothing closes. */
        NOT_CLOSED,
        /** It has more entries than anybody needs. */
        TOO_MANY
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final int line;
    private final String what;

    /** @param line where, counted from 1; 0 where that is not known */
    public BrokenExchangeException(Problem problem, int line) {
        this(problem, line, (Throwable) null);
    }

    /** @param line where, counted from 1; 0 where that is not known */
    public BrokenExchangeException(Problem problem, int line, Throwable cause) {
        super(problem + " in line " + line, cause);
        this.problem = problem;
        this.line = line;
        what = "";
    }

    /**
     * @param line where, counted from 1; 0 where that is not known
     * @param what the element, attribute or value that is wrong, as it stands in the file
     */
    public BrokenExchangeException(Problem problem, int line, String what) {
        super(problem + " in line " + line + ": " + what);
        this.problem = problem;
        this.line = line;
        this.what = what;
    }

    public Problem problem() {
        return problem;
    }

    /** The element, attribute or value that is wrong; empty where the problem says it all. */
    public String what() {
        return what;
    }

    /** Counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }
}
