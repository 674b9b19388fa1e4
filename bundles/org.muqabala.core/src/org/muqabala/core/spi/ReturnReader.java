package org.muqabala.core.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.translation.Translation;

/**
 * Reads files of one format that a review went out as and that came back with what others did to them: the way back of a {@link
 * ReviewExporter}. Finds what is new in the file; what becomes of it in the review is decided by {@link org.muqabala.core.review.TakingIn}.
 * Files come from strangers. Safe for use from several threads.
 */
public interface ReturnReader {

    /** Stable name, that of the exporter whose files it reads, such as {@code docx}. */
    String id();

    /**
     * Whether this reader takes on the file, told by its first bytes, whatever it is called.
     *
     * @throws UnreadableArticleException if there is no such file
     * @throws IOException if it cannot be read
     */
    boolean accepts(Path file) throws IOException;

    /**
     * Reads what others did.
     *
     * @param review what the file went out from, or what became of it since
     * @param translations of the review's texts, which are kept beside it: what a file has of them is nothing new
     * @param locale language of the sentences in the answer
     * @param progress asked whether the file is still wanted
     * @throws UnreadableArticleException if the file is none of this format; its message says why, in words for the user
     * @throws IOException if the file cannot be read at all
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the file is no longer wanted
     */
    Returned read(Path file, Review review, List<Translation> translations, Locale locale, Progress progress) throws IOException;
}
