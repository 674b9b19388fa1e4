package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.markdown.MarkdownReview;
import org.osgi.service.component.annotations.Component;

/** The review as Markdown, to paste into a chat or a ticket. */
@Component(service = ReviewExporter.class)
public final class MarkdownExporter extends FormatExporter {

    private static final ExportOption.Choice EXTENT = new ExportOption.Choice("extent", List.of("weighty", "all"));

    /** A new one. */
    public MarkdownExporter() {
        super("md", "md");
    }

    @Override
    public List<ExportOption> options() {
        return List.of(EXTENT);
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Labels labels = new Labels(settings.locale());
        progress.throwIfCancelled();
        MarkdownReview markdown = new MarkdownReview(review, labels);
        out.write(markdown.write(settings.value(EXTENT).equals("all"), progress).getBytes(StandardCharsets.UTF_8));
        progress.worked(1);
        return markdown.shortened() == 0 ? List.of() : List.of(labels.get("problem.shortened", markdown.shortened()));
    }
}
