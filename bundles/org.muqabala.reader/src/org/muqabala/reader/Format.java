package org.muqabala.reader;

import java.io.IOException;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;

/** Reads files of one family of formats. One class a format; holds no state. */
public interface Format {

    /** Stable name, kept with the article as its importer, such as {@code docx}. */
    String id();

    /**
     * Whether this format takes the file on. What the bytes say goes before the name: a web page called {@code .txt} or a Word file
     * called {@code .pdf} is what it is.
     */
    boolean accepts(SourceFile file);

    /**
     * Reads the file.
     *
     * @throws UnreadableArticleException if there is no article in it; says why
     * @throws IOException if the file is broken
     */
    FoundArticle read(SourceFile file, ReadingOptions options) throws IOException;
}
