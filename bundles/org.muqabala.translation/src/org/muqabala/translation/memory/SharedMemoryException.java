package org.muqabala.translation.memory;

import java.io.IOException;
import java.sql.SQLException;

import org.muqabala.core.text.SafeText;

/** The desk's shared memory cannot be used at present. */
public final class SharedMemoryException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Problem {
        /** Nobody answers there, or no longer; the detail is the computer. */
        AWAY,
        /** Name or password are not accepted; the detail is the computer. */
        LOGIN,
        /** There is no such database; the detail is its name. */
        NO_DATABASE,
        /** The name may not do this in the database; the detail is the database. */
        NOT_PERMITTED,
        /** A later version of this program has laid it out anew; the detail is the database. */
        NEWER,
        /** The database says no; the detail is what it says. */
        FAULT
    }

    private final Problem problem;
    private final String detail;

    SharedMemoryException(Problem problem, String detail, Exception cause) {
        super(problem + ": " + detail, cause);
        this.problem = problem;
        this.detail = detail;
    }

    /** What a failure means, by the standard's number for it. */
    static SharedMemoryException of(SQLException e, PostgresAddress address) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28000", "28P01" -> new SharedMemoryException(Problem.LOGIN, address.host(), e);
            case "3D000" -> new SharedMemoryException(Problem.NO_DATABASE, address.database(), e);
            case "42501" -> new SharedMemoryException(Problem.NOT_PERMITTED, address.database(), e);
            default -> isAway(state) ? new SharedMemoryException(Problem.AWAY, address.host(), e)
                    : new SharedMemoryException(Problem.FAULT, firstLine(e), e);
        };
    }

    /** Connection lost or refused, server shutting down, starting up or full. */
    static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static String firstLine(SQLException e) {
        return SafeText.plainLine(String.valueOf(e.getMessage()).lines().findFirst().orElse("")).strip();
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }
}
