package org.muqabala.exporters;

import java.util.List;

import org.muqabala.core.spi.ReviewExporter;

/** The exporters that come with the program, for where there are no services. */
public final class StandardExporters {

    private StandardExporters() {
    }

    /** One a format, in the order in which the help lists them. */
    public static List<ReviewExporter> all() {
        return List.of(new DocxExporter(), new PdfExporter(), new HtmlExporter(), new XliffExporter(), new Xliff12Exporter(), new TmxExporter(), new W3cExporter(),
                new TeiExporter(), new XlsxExporter(), new CsvExporter(), new MarkdownExporter());
    }
}
