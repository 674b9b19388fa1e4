package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.translation.TmxDocument;
import org.muqabala.exporters.translation.TranslatedInto;
import org.osgi.service.component.annotations.Component;

/** What was translated, as a translation memory. */
@Component(service = ReviewExporter.class)
public final class TmxExporter extends TranslatedExporter {

    /** A new one. */
    public TmxExporter() {
        super("tmx", "tmx");
    }

    @Override
    Written write(Review review, Labels labels, TranslatedInto into, Instant time, OutputStream out, Progress progress) throws IOException {
        TmxDocument memory = new TmxDocument(review, into, time);
        long replaced = memory.write(out, progress);
        return new Written(replaced, memory.written() == 0 ? List.of(labels.get("problem.no-translation")) : List.of());
    }
}
