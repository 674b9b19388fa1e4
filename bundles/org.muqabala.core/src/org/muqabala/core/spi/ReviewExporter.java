package org.muqabala.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.review.Review;

/**
 * Writes a review in one format. The same review and settings give the same bytes; everything that comes from an
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

    /** What may be chosen, in the order in which it is offered. An option that two exporters have is the same in both. */
    default List<ExportOption> options() {
        return List.of();
    }

    /** What users call one of the {@link #options()}: a few words, without a full stop. */
    default String title(ExportOption option, Locale locale) {
        throw new IllegalArgumentException(id() + " has no option " + option.id());
    }

    /** What users call one value of a choice among the {@link #options()}. */
    default String title(ExportOption.Choice choice, String value, Locale locale) {
        throw new IllegalArgumentException(id() + " has no option " + choice.id());
    }

    /**
     * Writes the whole export.
     *
     * @param review what to export
     * @param settings how it is wanted
     * @param out where to; not closed
     * @param progress told of the progress and asked whether to go on
     * @return what the format could not hold and had to be left out, one sentence each in the language of the settings; usually none
     * @throws java.util.concurrent.CancellationException if cancelled; what was written is then worthless
     */
    List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException;
}
