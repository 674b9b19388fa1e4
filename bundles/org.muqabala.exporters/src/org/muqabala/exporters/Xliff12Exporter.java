package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.translation.TranslatedInto;
import org.muqabala.exporters.translation.Xliff1Document;
import org.osgi.service.component.annotations.Component;

/** The newer version for translators, sentence by sentence, as XLIFF 1.2. */
@Component(service = ReviewExporter.class)
public final class Xliff12Exporter extends TranslatedExporter {

    /** A new one. */
    public Xliff12Exporter() {
        super("xliff12", "xlf");
    }

    @Override
    Written write(Review review, Labels labels, TranslatedInto into, Instant time, OutputStream out, Progress progress) throws IOException {
        return new Written(new Xliff1Document(review, labels, into, time).write(out, progress));
    }
}
