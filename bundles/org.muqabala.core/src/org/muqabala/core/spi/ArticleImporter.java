package org.muqabala.core.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.muqabala.core.text.Article;

/** Reads files of one family of formats as articles. Safe for use from several threads. */
public interface ArticleImporter {

    /** Stable name, kept with the article, such as {@code text}. */
    String id();

    /** Whether this importer takes on the file, judged by its name alone; the file need not exist. */
    boolean accepts(Path file);

    /**
     * Reads the file as an article.
     *
     * @param progress asked whether the article is still wanted
     * @throws UnreadableArticleException if the file is no article; its message says why, in words for the user
     * @throws IOException if the file cannot be read at all
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the article is no longer wanted
     */
    Article read(Path file, ReadingOptions options, Progress progress) throws IOException;

    /** Reads the file's final version, uncancelled, in the character set that the user names if there is one. */
    default Article read(Path file, Optional<String> charset) throws IOException {
        return read(file, ReadingOptions.in(charset), Progress.NONE);
    }
}
