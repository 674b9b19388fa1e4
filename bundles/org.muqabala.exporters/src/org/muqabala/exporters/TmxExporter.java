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
import org.muqabala.exporters.translation.TmxDocument;
import org.osgi.service.component.annotations.Component;

/** What was translated, as a translation memory. */
@Component(service = ReviewExporter.class)
public final class TmxExporter extends FormatExporter {

    /** A new one. */
    public TmxExporter() {
        super("tmx", "tmx");
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
        TmxDocument memory = new TmxDocument(review, language.tag(), settings.time());
        problems.addAll(labels.replaced(memory.write(out, progress)));
        if (memory.written() == 0) {
            problems.add(labels.get("problem.no-translation"));
        }
        return problems;
    }
}
