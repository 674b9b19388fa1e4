package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.table.ReviewTables;
import org.muqabala.exporters.table.XlsxWorkbook;
import org.osgi.service.component.annotations.Component;

/** The ledger, the annotations and the figures as a workbook for spreadsheet programs. */
@Component(service = ReviewExporter.class)
public final class XlsxExporter extends FormatExporter {

    /** A new one. */
    public XlsxExporter() {
        super("xlsx", "xlsx");
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Labels labels = new Labels(settings.locale());
        ReviewTables tables = new ReviewTables(review, labels);
        boolean rightToLeft = SafeText.isRightToLeft(review.comparison().b().text());
        XlsxWorkbook workbook = new XlsxWorkbook(List.of(tables.ledger(progress), tables.annotations(progress), tables.summary()), rightToLeft);
        String title = labels.get("title", review.comparison().b().name(), review.comparison().a().name());
        workbook.write(title, settings.time(), out, progress);
        List<String> problems = new ArrayList<>(labels.replaced(workbook.replaced()));
        if (workbook.shortened() > 0) {
            problems.add(labels.get("problem.cells", workbook.shortened()));
        }
        if (workbook.rowsLeftOut() > 0) {
            problems.add(labels.get("problem.rows", workbook.rowsLeftOut()));
        }
        return problems;
    }
}
