package org.muqabala.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.muqabala.core.review.Review;

/**
 * Writes a review in one format. The same review, locale and time give the same bytes; everything that comes from an
 * article or an annotation is escaped as the format asks.
 */
public interface ReviewExporter {

    /** Stable name for the command line, such as {@code html}. */
    String id();

    /** File name extension without a dot. */
    String extension();

    /** What users call the format, such as {@code HTML}: a few words, without a full stop. */
    String title(Locale locale);

    /** What comes out and what it is good for, in one sentence. */
    String description(Locale locale);

    /**
     * Writes the whole export.
     *
     * @param review what to export
     * @param out where to; not closed
     * @param locale language of headings and labels (the article's text is not touched)
     * @param progress told of the progress and asked whether to go on
     * @throws java.util.concurrent.CancellationException if cancelled; what was written is then worthless
     */
    void write(Review review, OutputStream out, Locale locale, Progress progress) throws IOException;
}
