package org.muqabala.translation.glossary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.muqabala.core.spi.Progress;

/**
 * A file of terms as other tools write it: a term base in TBX or a table, told by its first letter. A table whose file's name begins with
 * {@code names} is one of names.
 *
 * @param path where it is
 */
public record TermFile(Path path) {

    /** What may stand before the first letter: byte order marks and white space, and the zeros of two-byte encodings. */
    private static final int FARTHEST = 64;

    /**
     * @throws org.muqabala.translation.exchange.BrokenExchangeException if it is neither; then nothing of it is to be used
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public ReadTerms read(Locale from, Locale to, Progress progress) throws IOException {
        return isXml() ? new TbxReader(path, from, to, progress).read()
                : GlossaryFolder.read(path, new TermTable(from, to, GlossaryFolder.usualPart(path)));
    }

    private boolean isXml() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            for (int i = 0, c = in.read(); i < FARTHEST && c >= 0; i++, c = in.read()) {
                if (c == '<') {
                    return true;
                }
                if (c > ' ' && c < 0x80) {
                    return false;
                }
            }
            return false;
        }
    }
}
