package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.translation.TranslatedInto;
import org.muqabala.exporters.translation.Xliff2Document;
import org.osgi.service.component.annotations.Component;

/** The newer version for translators, sentence by sentence, as XLIFF 2.1. */
@Component(service = ReviewExporter.class)
public final class XliffExporter extends TranslatedExporter {

    /** A new one. */
    public XliffExporter() {
        super("xliff", "xlf");
    }

    @Override
    Written write(Review review, Labels labels, TranslatedInto into, Instant time, OutputStream out, Progress progress) throws IOException {
        return new Written(new Xliff2Document(review, labels, into).write(out, progress));
    }
}
