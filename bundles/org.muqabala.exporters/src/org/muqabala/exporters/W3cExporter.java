package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.translation.TranslatedInto;
import org.muqabala.exporters.w3c.AnnotationCollectionJson;
import org.osgi.service.component.annotations.Component;

/** Every annotation by the Web Annotation Data Model, as JSON-LD: quotes and positions, bodies, threads, and what only this program knows. */
@Component(service = ReviewExporter.class)
public final class W3cExporter extends TranslatedExporter {

    /** A new one. */
    public W3cExporter() {
        super("w3c", "jsonld");
    }

    @Override
    Written write(Review review, Labels labels, TranslatedInto into, Instant time, OutputStream out, Progress progress) throws IOException {
        return new Written(new AnnotationCollectionJson(review, into.language(), time).write(out, progress));
    }
}
