package org.muqabala.importers;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.wire.ReadAnswer;
import org.muqabala.core.wire.ReadRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Reads every format but plain text, in a process of its own: what a file does to its reader costs one message. Which format it is the
 * reader judges by the bytes; the name decides only which importer is asked first.
 */
@Component
public final class DocumentImporter implements ArticleImporter, AutoCloseable {

    /** The largest file that is read, in bytes: 64 MB. */
    public static final int MAX_BYTES = 64 << 20;

    private final GuardedReader reader;

    public DocumentImporter() {
        this(new GuardedReader(ReaderProgram::find));
    }

    DocumentImporter(GuardedReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "document";
    }

    @Override
    public boolean accepts(Path file) {
        return ArticleNames.DOCUMENT.include(file) || ArticleNames.DATA.include(file);
    }

    @Override
    public Article read(Path file, ReadingOptions options, Progress progress) throws IOException {
        ReadRequest request = new ReadRequest(name(file), options, length(file));
        try (HashedFile bytes = new HashedFile(file)) {
            return switch (reader.read(request, bytes, progress)) {
                case ReadAnswer.Read(Article article) -> new Article(name(file), article.text(), article.blocks(),
                        article.reading().withSha256(bytes.sha256()), article.source());
                case ReadAnswer.Refused(Problem problem, String detail) -> throw new UnreadableArticleException(problem, detail);
            };
        } catch (AccessDeniedException e) {
            throw because(e, Problem.NOT_PERMITTED);
        }
    }

    /** The length of a file that may be read. */
    private static int length(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableArticleException(Problem.FOLDER, "");
        }
        if (!Files.exists(file)) {
            throw new UnreadableArticleException(Problem.MISSING, "");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableArticleException(Problem.NO_FILE, "");
        }
        long length = Files.size(file);
        if (length > MAX_BYTES) {
            throw new UnreadableArticleException(Problem.TOO_LARGE, (MAX_BYTES >> 20) + " MB");
        }
        return (int) length;
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static UnreadableArticleException because(IOException cause, Problem problem) {
        UnreadableArticleException unreadable = new UnreadableArticleException(problem, "");
        unreadable.initCause(cause);
        return unreadable;
    }

    /** Ends the readers. */
    @Override
    @Deactivate
    public void close() {
        reader.close();
    }
}
