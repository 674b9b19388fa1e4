package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.translation.TranslatedInto;

/** An exporter of what is translated into a language that the user names. */
abstract class TranslatedExporter extends FormatExporter {

    TranslatedExporter(String id, String extension) {
        super(id, extension);
    }

    @Override
    public final List<ExportOption> options() {
        return List.of(TargetLanguage.OPTION);
    }

    @Override
    public final List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Labels labels = new Labels(settings.locale());
        TargetLanguage language = TargetLanguage.of(settings, labels);
        List<String> problems = new ArrayList<>(language.problems());
        Written written = write(review, labels, TranslatedInto.of(language.tag(), review, settings.translations()), settings.time(), out, progress);
        problems.addAll(labels.replaced(written.replaced));
        problems.addAll(written.problems);
        return problems;
    }

    /**
     * What came of writing.
     *
     * @param replaced how many characters the format cannot hold, so that others stand for them
     * @param problems what else it could not hold, one sentence each
     */
    record Written(long replaced, List<String> problems) {

        Written(long replaced) {
            this(replaced, List.of());
        }
    }

    /** Writes the whole export. */
    abstract Written write(Review review, Labels labels, TranslatedInto into, Instant time, OutputStream out, Progress progress) throws IOException;
}
