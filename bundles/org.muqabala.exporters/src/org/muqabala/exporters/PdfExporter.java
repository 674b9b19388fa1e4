package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.BadOptionException;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.pdf.FontFiles;
import org.muqabala.exporters.pdf.Imprint;
import org.muqabala.exporters.pdf.MissingFontException;
import org.muqabala.exporters.pdf.Paper;
import org.muqabala.exporters.pdf.Typesetter;
import org.osgi.service.component.annotations.Component;

/**
 * Pages for print and archive: both versions side by side with their divergences marked, the annotations, and the ledger. The letters
 * are set in a font of this machine and embedded; without one that has Arabic letters nothing is written. Holds no state.
 */
@Component(service = ReviewExporter.class)
public final class PdfExporter extends FormatExporter {

    static final ExportOption.Choice PAPER = new ExportOption.Choice("paper", List.of("a4", "letter"));
    static final ExportOption.Flag LANDSCAPE = new ExportOption.Flag("landscape");
    static final ExportOption.Words FONT = new ExportOption.Words("font", "FAMILY", "");
    private static final int NAMED_CHARACTERS = 20;

    private final List<java.nio.file.Path> fontFolders;

    /** One that looks for fonts where the system keeps them. */
    public PdfExporter() {
        this(List.of());
    }

    /** @param fontFolders where to look for fonts; empty for where the system keeps them */
    PdfExporter(List<java.nio.file.Path> fontFolders) {
        super("pdf", "pdf");
        this.fontFolders = List.copyOf(fontFolders);
    }

    @Override
    public List<ExportOption> options() {
        return List.of(PAPER, LANDSCAPE, FONT);
    }

    @Override
    public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) throws IOException {
        Labels labels = new Labels(settings.locale());
        progress.throwIfCancelled();
        String title = labels.get("title", review.comparison().a().name(), review.comparison().b().name());
        Imprint imprint = new Imprint(SafeText.onOneLine(title), labels.language(), "Muqabala", settings.time());
        FontFiles files = fontFolders.isEmpty() ? FontFiles.ofMachine() : FontFiles.in(fontFolders);
        try (Typesetter setter = new Typesetter(imprint, paper(settings), labels.isRightToLeft(), files, settings.value(FONT),
                new PdfRunningHead(review, labels), progress)) {
            new PdfDocument(review, labels, settings.time(), setter, paper(settings).textWidth(), progress).write();
            SortedSet<Integer> missing = setter.finish(out);
            progress.worked(1);
            return leftOut(labels, missing);
        } catch (MissingFontException e) {
            if (e.family().isEmpty()) {
                throw new IOException(labels.get("pdf.noFont"), e);
            }
            throw new BadOptionException(labels.get("pdf.noSuchFont", SafeText.isolated(e.family())), e);
        }
    }

    private static Paper paper(ExportSettings settings) {
        Paper upright = settings.value(PAPER).equals("letter") ? Paper.LETTER : Paper.A4;
        return settings.wants(LANDSCAPE) ? upright.landscape() : upright;
    }

    private static List<String> leftOut(Labels labels, SortedSet<Integer> missing) {
        List<String> left = new ArrayList<>();
        if (!missing.isEmpty()) {
            String named = missing.stream().limit(NAMED_CHARACTERS).map(point -> String.format(java.util.Locale.ROOT, "U+%04X", point))
                    .collect(Collectors.joining(", "));
            left.add(labels.get("pdf.missing", missing.size(), SafeText.isolated(missing.size() > NAMED_CHARACTERS ? named + " …" : named)));
        }
        return left;
    }
}
