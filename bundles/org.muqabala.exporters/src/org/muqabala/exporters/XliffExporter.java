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
import org.muqabala.exporters.translation.Xliff2Document;
import org.osgi.service.component.annotations.Component;

/** The newer version for translators, sentence by sentence, as XLIFF 2.1. */
@Component(service = ReviewExporter.class)
public final class XliffExporter extends FormatExporter {

    /** A new one. */
    public XliffExporter() {
        super("xliff", "xlf");
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
        problems.addAll(labels.replaced(new Xliff2Document(review, labels, language.tag()).write(out, progress)));
        return problems;
    }
}
