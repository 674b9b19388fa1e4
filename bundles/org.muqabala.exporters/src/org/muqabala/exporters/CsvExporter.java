package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.table.CsvFile;
import org.muqabala.exporters.table.ReviewTables;
import org.muqabala.exporters.table.Table;
import org.osgi.service.component.annotations.Component;

/** The ledger or the annotations as one table of comma-separated values. */
@Component(service = ReviewExporter.class)
public final class CsvExporter extends FormatExporter {

    private static final ExportOption.Choice TABLE = new ExportOption.Choice("table", List.of("ledger", "annotations"));
    private static final ExportOption.Choice SEPARATOR = new ExportOption.Choice("separator", List.of("comma", "semicolon", "tab"));
    private static final ExportOption.Flag WITHOUT_MARK = new ExportOption.Flag("without-bom");

    /** A new one. */
    public CsvExporter() {
        super("csv", "csv");
    }

    @Override
    public List<ExportOption> options() {
        return List.of(TABLE, SEPARATOR, WITHOUT_MARK);
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        ReviewTables tables = new ReviewTables(review, new Labels(settings.locale()));
        progress.throwIfCancelled();
        Table table = settings.value(TABLE).equals("annotations") ? tables.annotations(progress) : tables.ledger(progress);
        char separator = switch (settings.value(SEPARATOR)) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
        new CsvFile(separator, !settings.wants(WITHOUT_MARK)).write(table, out, progress);
        progress.worked(1);
        return List.of();
    }
}
