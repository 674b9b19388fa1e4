package org.muqabala.core.collation;

import java.util.Locale;

/** A line of a house style that cannot be used. {@link HouseStyleTexts} says it in words. */
public final class BrokenHouseStyleException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a line. */
    public enum Problem {
        /** It is not {@code variant = preferred}. */
        NO_PAIR,
        /** A side is not one word. */
        NOT_ONE_WORD,
        /** One side alone ends with a star. */
        STAR,
        /** A stem has fewer than two letters. */
        SHORT_STEM,
        /** The variant stands in a line before, with another preferred spelling. */
        TWICE;

        /** The end of its message's key. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Problem problem;
    private final int line;
    private final String text;

    BrokenHouseStyleException(Problem problem, int line, String text) {
        super(problem + " in line " + line + ": " + text);
        this.problem = problem;
        this.line = line;
        this.text = text;
    }

    public Problem problem() {
        return problem;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }

    /** The line as it stands. */
    public String text() {
        return text;
    }
}
