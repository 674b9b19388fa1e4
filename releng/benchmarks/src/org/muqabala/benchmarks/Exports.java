package org.muqabala.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.core.text.Article;
import org.muqabala.exporters.StandardExporters;
import org.muqabala.testkit.Seeds;

/**
 * Prints how long each export takes and how large it is; of long texts also what the process cost in all.
 *
 * <pre>
 * Exports formats
 * Exports story TIMES
 * Exports long WORDS FORMAT
 * </pre>
 */
public final class Exports {

    private static final int ANNOTATIONS = 60;
    private static final ExportSettings USUAL = ExportSettings.usual(Locale.forLanguageTag("ar"), Instant.EPOCH);

    private Exports() {
    }

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "formats" -> System.out.println(StandardExporters.all().stream().map(ReviewExporter::id).collect(Collectors.joining("\n")));
            case "story" -> {
                Review review = review(Seeds.text("001"), Seeds.text("004"));
                for (ReviewExporter exporter : StandardExporters.all()) {
                    System.out.println(measure(exporter, review, Integer.parseInt(args[1])));
                }
            }
            case "long" -> {
                TextPair pair = new TextMaker(1).pair(Integer.parseInt(args[1]), Mode.EDITED);
                Review review = review(pair.a(), pair.b());
                for (ReviewExporter exporter : StandardExporters.all()) {
                    if (exporter.id().equals(args[2])) {
                        System.out.println(measure(exporter, review, 1) + cost());
                    }
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static Review review(String a, String b) {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("001", a), Article.typed("004", b), Progress.NONE);
        List<LedgerRow> rows = Ledger.of(comparison).rows();
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < ANNOTATIONS; i++) {
            LedgerRow row = rows.get((int) ((long) i * rows.size() / ANNOTATIONS));
            annotations.add(new Annotation("n" + i, AnnotationKind.values()[i % AnnotationKind.values().length], Review.anchorsOf(comparison, row), "كذا",
                    "ملاحظة " + i, "هدى", Instant.EPOCH, Instant.EPOCH));
        }
        return new Review(comparison, Profile.NEWS.id(), annotations);
    }

    private static String measure(ReviewExporter exporter, Review review, int times) throws IOException {
        Path file = Files.createTempFile("export", "." + exporter.extension());
        try {
            double[] took = new double[times];
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                try (OutputStream out = Files.newOutputStream(file)) {
                    exporter.write(review, USUAL, out, Progress.NONE);
                }
                took[i] = (System.nanoTime() - start) / 1e9;
            }
            double first = took[0];
            Arrays.sort(took);
            return String.format(Locale.ROOT, "%-8s first %.2f s, fastest %.2f s, median %.2f s, %d kB", exporter.id(), first, took[0], took[times / 2],
                    Files.size(file) / 1000);
        } finally {
            Files.delete(file);
        }
    }

    /** What the process cost in all, the comparison and its own start among it: processor time, and the most memory that it ever held where the system tells. */
    private static String cost() throws IOException {
        Path status = Path.of("/proc/self/status");
        String memory = !Files.exists(status) ? "" : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst()
                .map(line -> ", " + Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MiB").orElse("");
        return ProcessHandle.current().info().totalCpuDuration().map(spent -> ", processor " + spent.toSeconds() + " s").orElse("") + memory;
    }
}
