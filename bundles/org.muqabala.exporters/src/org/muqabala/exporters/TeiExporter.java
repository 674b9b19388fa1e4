package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.tei.TeiDocument;
import org.osgi.service.component.annotations.Component;

/** Both versions as a critical apparatus, with the annotations, as TEI P5. */
@Component(service = ReviewExporter.class)
public final class TeiExporter extends FormatExporter {

    /** A new one. */
    public TeiExporter() {
        super("tei", "xml");
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Labels labels = new Labels(settings.locale());
        return labels.replaced(new TeiDocument(review, labels, settings.time()).write(out, progress));
    }
}
