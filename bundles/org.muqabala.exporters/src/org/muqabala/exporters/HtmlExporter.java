package org.muqabala.exporters;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.osgi.service.component.annotations.Component;

/**
 * One self-contained page: both versions side by side with their divergences marked, the annotations with their threads, and the ledger with
 * what was decided. It needs no font and no network, and works without its one script; whatever else an article might have smuggled in is
 * forbidden. Holds no state.
 */
@Component(service = ReviewExporter.class)
public final class HtmlExporter extends FormatExporter {

    /** A new one. */
    public HtmlExporter() {
        super("html", "html");
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        String page = new HtmlPage(review, new Labels(settings.locale()), resource("page.css"), resource("page.js"), progress).write();
        out.write(page.getBytes(StandardCharsets.UTF_8));
        progress.worked(1);
        return List.of();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlExporter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
