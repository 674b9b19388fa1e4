package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;

/** First pages as other programs show them, for people to look at; here it is seen that something is on them. */
class PicturesTest {

    private static final Review FULL = SeedReview.full();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aWorkbookInLibreOffice(String language) throws Exception {
        assumeTrue(LibreOfficeCalc.isThere() && Poppler.isThere(), "LibreOffice Calc and Poppler are not both installed");
        Path workbook = export(new XlsxExporter(), "review.xlsx", language);
        Path picture = Poppler.picture(LibreOfficeCalc.convert(workbook, "pdf"), 1, "xlsx-" + language);
        assertTrue(colours(picture) > 10, "the head and the weights are tinted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aTicketInChromium(String language) throws Exception {
        assumeTrue(Chromium.program().isPresent(), "Chromium is not installed");
        String markdown = Files.readString(export(new MarkdownExporter(), "review.md", language));
        String body = HtmlRenderer.builder().escapeHtml(true).build().render(Parser.builder().build().parse(markdown));
        Path page = folder.resolve("ticket.html");
        Files.writeString(page, "<!DOCTYPE html><html lang=\"" + language + "\" dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"><meta charset=\"utf-8\"><title>md</title>"
                + "<style>body { font: 15px sans-serif; margin: 1em 2em } li, p, h1, h2 { unicode-bidi: plaintext; text-align: start }</style>" + body + "</html>");
        try (Chromium chromium = Chromium.start()) {
            chromium.open(page);
            chromium.picture("md-" + language);
        }
        assertTrue(Files.size(Path.of("target", "screenshots", "md-" + language + ".png")) > 10_000);
    }

    private Path export(ReviewExporter exporter, String name, String language) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            exporter.write(FULL, ExportSettings.usual(Locale.forLanguageTag(language), SeedReview.BEGUN), out, Progress.NONE);
        }
        return file;
    }

    private static long colours(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        return IntStream.range(0, image.getWidth() * image.getHeight()).map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct().count();
    }
}
