package org.muqabala.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;

/**
 * All importers as one: a file is read by the one that its first bytes or else its name point to, and by another if that one finds
 * that the file is something else. Safe for use from several threads.
 */
public final class ArticleImporters implements AutoCloseable {

    /** What an importer says of a file that another may read. */
    private static final Set<Problem> NOT_MINE = EnumSet.of(Problem.BINARY, Problem.NOT_IN_CHARSET, Problem.UNKNOWN_FORMAT);

    private final List<ArticleImporter> importers;

    /** @param importers at least one; the first is asked for a file whose name tells nothing */
    public ArticleImporters(List<ArticleImporter> importers) {
        this.importers = List.copyOf(importers);
    }

    /** The importers that come with the program. */
    public static ArticleImporters standard() {
        return new ArticleImporters(List.of(new PlainTextImporter(), new DocumentImporter()));
    }

    /** Whether the name is one of an article; the file need not exist. */
    public boolean accepts(Path file) {
        return importers.stream().anyMatch(importer -> importer.accepts(file));
    }

    /** Whether the file, which exists, is one of an article by its name or by its first bytes. */
    public boolean mayRead(Path file) throws IOException {
        return accepts(file) || LeadingBytes.areOfADocument(file);
    }

    /** Whether the file is read as plain text, whose character set is the user's to know. */
    public boolean isPlainText(Path file) throws IOException {
        return inOrder(file).get(0) instanceof PlainTextImporter;
    }

    /**
     * Reads the file as an article.
     *
     * @throws UnreadableArticleException if no importer finds one in it; says what the likeliest importer found
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the article is no longer wanted
     */
    public Article read(Path file, ReadingOptions options, Progress progress) throws IOException {
        UnreadableArticleException first = null;
        for (ArticleImporter importer : inOrder(file)) {
            try {
                return importer.read(file, options, progress);
            } catch (UnreadableArticleException e) {
                if (first != null && e.problem() == Problem.TOO_LARGE) {
                    throw first; // too large for an importer that it is not meant for
                }
                first = first == null ? e : first;
                if (!NOT_MINE.contains(e.problem()) || e.problem() == Problem.UNKNOWN_FORMAT && ArticleNames.DATA.include(file)) {
                    // what is written for programs helps nobody as plain text
                    throw e.problem() == Problem.NO_READER ? first : e;
                }
            }
        }
        throw first;
    }

    private List<ArticleImporter> inOrder(Path file) throws IOException {
        boolean document = LeadingBytes.areOfADocument(file);
        List<ArticleImporter> order = new ArrayList<>(importers);
        order.sort((a, b) -> Integer.compare(rank(a, file, document), rank(b, file, document)));
        return order;
    }

    private static int rank(ArticleImporter importer, Path file, boolean document) {
        if (document) {
            return importer instanceof PlainTextImporter ? 1 : 0;
        }
        return importer.accepts(file) ? 0 : 1;
    }

    /**
     * The importer that reads documents, in a process of its own.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public ArticleImporter documents() {
        return importers.stream().filter(DocumentImporter.class::isInstance).findFirst().orElseThrow();
    }

    /** Ends what the importers keep running. */
    @Override
    public void close() {
        for (ArticleImporter importer : importers) {
            if (importer instanceof DocumentImporter documents) {
                documents.close();
            }
        }
    }
}
