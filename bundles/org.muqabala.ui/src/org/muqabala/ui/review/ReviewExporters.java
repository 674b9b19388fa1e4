package org.muqabala.ui.review;

import java.util.List;

import org.muqabala.core.spi.ReviewExporter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats that a review can be exported in. */
@Component(service = ReviewExporters.class)
public final class ReviewExporters {

    private final List<ReviewExporter> exporters;

    @Activate
    public ReviewExporters(@Reference List<ReviewExporter> exporters) {
        this.exporters = List.copyOf(exporters);
    }

    /** @throws IllegalArgumentException if no exporter has the id */
    public ReviewExporter of(String id) {
        return exporters.stream().filter(exporter -> exporter.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exporter " + id));
    }
}
