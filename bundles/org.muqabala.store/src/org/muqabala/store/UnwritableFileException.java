package org.muqabala.store;

import java.nio.file.FileSystemException;

/** A file that cannot be written because of where it is. Nothing was changed. */
public final class UnwritableFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Problem {
        /** It is a folder. */
        FOLDER,
        /** The folder that it is to stand in does not exist. */
        NO_FOLDER
    }

    private final Problem problem;

    /** @param file the file or folder at fault */
    public UnwritableFileException(String file, Problem problem) {
        super(file, null, problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
