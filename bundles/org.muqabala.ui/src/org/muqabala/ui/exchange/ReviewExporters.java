package org.muqabala.ui.exchange;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.spi.ReviewExporter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats that a review can be exported in: whatever is installed. */
@Component(service = ReviewExporters.class)
public final class ReviewExporters {

    private final List<ReviewExporter> exporters;

    @Activate
    public ReviewExporters(@Reference List<ReviewExporter> exporters) {
        this.exporters = List.copyOf(exporters);
    }

    /** All of them, by their titles in the order of the language. */
    public List<ReviewExporter> all(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return exporters.stream().sorted(Comparator.comparing(exporter -> exporter.title(locale), order)).toList();
    }
}
