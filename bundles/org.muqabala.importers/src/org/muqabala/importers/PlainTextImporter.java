package org.muqabala.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Sha256;
import org.osgi.service.component.annotations.Component;

/**
 * Reads plain text: in the character set that its byte order mark says, else the one that the user names, else the one in which it is
 * likeliest to have been written ({@link org.muqabala.core.encoding.CharsetJudge}). CR LF and CR become LF and the byte order mark is
 * dropped; nothing else is changed. Holds no state.
 */
@Component
public final class PlainTextImporter implements ArticleImporter {

    /** The largest file that is read, in bytes: 32 MB, some twenty-five novels; more would not fit beside a reader into 512 MiB. */
    public static final int MAX_BYTES = 32 << 20;

    /** Most lines of a text: each is a paragraph that the program remembers, be it one letter long. */
    public static final int MAX_LINES = 500_000;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean accepts(Path file) {
        return ArticleNames.TEXT.include(file);
    }

    @Override
    public Article read(Path file, ReadingOptions options, Progress progress) throws IOException {
        progress.throwIfCancelled();
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(Problem.FOLDER, "");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableArticleException(Problem.NO_FILE, "");
        }
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name == null ? file.toString() : name.toString(), in, options.charset());
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw because(e, Problem.MISSING);
        } catch (AccessDeniedException e) {
            throw because(e, Problem.NOT_PERMITTED);
        }
    }

    /** Whether what was decoded, by whomever, is no text in any character set: a picture, a program. */
    public static boolean isBinary(String decoded) {
        return DecodedText.isBinary(decoded);
    }

    /**
     * Reads an article from a stream, such as the contents of a workspace file.
     *
     * @param name what a user calls the article, mostly the file's name; never blank
     * @param in read to its end or to {@link #MAX_BYTES}; not closed
     * @param charset the character set that the user names, or empty to let the importer judge
     * @throws UnreadableArticleException if the bytes are no text
     */
    public Article read(String name, InputStream in, Optional<String> charset) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableArticleException(Problem.TOO_LARGE, (MAX_BYTES >> 20) + " MB");
        }
        DecodedText decoded = DecodedText.of(bytes, charset);
        if (exceedsLines(decoded.text())) {
            throw new UnreadableArticleException(Problem.TOO_MANY_LINES, Integer.toString(MAX_LINES));
        }
        return Article.ofPlainText(name, decoded.text(), new Reading(id(), decoded.charset(), decoded.confidence(), Sha256.of(bytes).hex()));
    }

    private static boolean exceedsLines(String text) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0 && lines <= MAX_LINES; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines > MAX_LINES;
    }

    /** Like {@link #read(String, InputStream, Optional)}, from bytes in memory. */
    public Article read(String name, byte[] bytes, Optional<String> charset) throws IOException {
        return read(name, new ByteArrayInputStream(bytes), charset);
    }

    private static UnreadableArticleException because(IOException cause, Problem problem) {
        UnreadableArticleException unreadable = new UnreadableArticleException(problem, "");
        unreadable.initCause(cause);
        return unreadable;
    }
}
