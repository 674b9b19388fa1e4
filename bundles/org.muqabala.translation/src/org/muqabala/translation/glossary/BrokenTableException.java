package org.muqabala.translation.glossary;

import java.io.IOException;
import java.nio.file.Path;

import org.muqabala.translation.exchange.BrokenExchangeException;

/** A table of the glossary is not what it should be. */
public final class BrokenTableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final BrokenExchangeException problem;

    BrokenTableException(Path file, BrokenExchangeException problem) {
        super(file + ": " + problem.getMessage(), problem);
        this.file = file;
        this.problem = problem;
    }

    /** Which table. */
    public Path file() {
        return file;
    }

    /** What is wrong with it. */
    public BrokenExchangeException problem() {
        return problem;
    }
}
