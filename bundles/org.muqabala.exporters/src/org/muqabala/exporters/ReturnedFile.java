package org.muqabala.exporters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * A file that came back, whole in memory.
 *
 * @param bytes what it holds
 * @param time when it was last changed: what was done in it without saying when, was done by then
 */
public record ReturnedFile(byte[] bytes, Instant time) {

    /** No annotations of a review are larger. */
    private static final int LARGEST = 64 << 20;

    /** @throws UnreadableArticleException if there is no such file, or it is larger than anything that goes out */
    static ReturnedFile read(Path file) throws IOException {
        throwUnlessFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableArticleException(Problem.TOO_LARGE, (LARGEST >> 20) + " MiB");
            }
            return new ReturnedFile(bytes, Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** What a file begins with, by which its format is told. */
    static FileBeginning beginning(Path file) throws IOException {
        throwUnlessFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            return new FileBeginning(in.readNBytes(FileBeginning.LENGTH));
        }
    }

    private static void throwUnlessFile(Path file) throws UnreadableArticleException {
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(Problem.FOLDER, "");
        }
        if (!Files.exists(file)) {
            throw new UnreadableArticleException(Problem.MISSING, "");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableArticleException(Problem.NO_FILE, "");
        }
    }
}
