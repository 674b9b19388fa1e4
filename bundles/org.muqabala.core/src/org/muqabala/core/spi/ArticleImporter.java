package org.muqabala.core.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.muqabala.core.text.Article;

/** Reads files of one family of formats as articles. */
public interface ArticleImporter {

    /** Stable name, kept with the article, such as {@code text}. */
    String id();

    /** Whether this importer takes on the file, judged by its name alone; the file need not exist. */
    boolean accepts(Path file);

    /**
     * Reads the file as an article.
     *
     * @param charset the character set that the user names, or empty to let the importer judge
     * @throws UnreadableArticleException if the file is no article; its message says why, in words for the user
     * @throws IOException if the file cannot be read at all
     */
    Article read(Path file, Optional<String> charset) throws IOException;
}
