package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.docx.Changes;
import org.muqabala.exporters.docx.WordFile;
import org.osgi.service.component.annotations.Component;

/**
 * The newer version as a Word document, tracked changes telling what the older one had, the annotations as comments on their words. All
 * changes rejected, it is the older version; all accepted, the newer. Holds no state.
 */
@Component(service = ReviewExporter.class)
public final class DocxExporter extends FormatExporter {

    private static final ExportOption.Choice CHANGES = new ExportOption.Choice("changes", List.of("all", "without-cosmetic", "none"));
    private static final ExportOption.Words AUTHOR = new ExportOption.Words("author", "NAME", "Muqabala");

    public DocxExporter() {
        super("docx", "docx");
    }

    @Override
    public List<ExportOption> options() {
        return List.of(CHANGES, AUTHOR);
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Changes changes = Changes.valueOf(settings.value(CHANGES).toUpperCase(Locale.ROOT).replace('-', '_'));
        String author = settings.value(AUTHOR).isBlank() ? AUTHOR.usual() : settings.value(AUTHOR);
        return new WordFile(review, author, settings.time(), changes, settings.locale()).write(out, progress);
    }
}
