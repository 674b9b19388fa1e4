package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.w3c.AnnotationCollectionJson;
import org.osgi.service.component.annotations.Component;

/** Every annotation by the Web Annotation Data Model, as JSON-LD: quotes and positions, bodies, threads, and what only this program knows. */
@Component(service = ReviewExporter.class)
public final class W3cExporter extends FormatExporter {

    /** A new one. */
    public W3cExporter() {
        super("w3c", "jsonld");
    }

    @Override
    public List<ExportOption> options() {
        return List.of(TargetLanguage.OPTION);
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Labels labels = new Labels(settings.locale());
        TargetLanguage language = TargetLanguage.of(settings, labels);
        List<String> problems = new ArrayList<>(language.problems());
        long replaced = new AnnotationCollectionJson(review, language.tag(), settings.time()).write(out, progress);
        problems.addAll(labels.replaced(replaced));
        return problems;
    }
}
