package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;

/** What every exporter promises, whatever its format. */
class ExporterContractTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));
    private static final Review FULL = SeedReview.full();

    private static Stream<ReviewExporter> exporters() {
        return StandardExporters.all().stream().filter(exporter -> !exporter.id().equals("pdf") || ArabicFonts.areThere());
    }

    private static Stream<Arguments> exportersAndReviews() {
        Map<String, Supplier<Review>> reviews = Map.of("silent", SeedReview::silent, "empty", SeedReview::empty, "orphaned", SeedReview::orphaned,
                "hostile", SeedReview::hostile);
        return exporters().flatMap(exporter -> reviews.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(review -> Arguments.of(exporter, review.getKey(), review.getValue())));
    }

    private static byte[] bytes(ReviewExporter exporter, Review review, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(review, ExportSettings.usual(locale, NOON), out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void idsAreTheirOwn() {
        assertEquals(exporters().count(), exporters().map(ReviewExporter::id).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void itsNamesAreSaidInBothLanguages(ReviewExporter exporter) {
        for (Locale locale : LOCALES) {
            assertFalse(exporter.title(locale).endsWith("."));
            assertTrue(exporter.description(locale).endsWith("."), exporter.description(locale));
            for (ExportOption option : exporter.options()) {
                assertFalse(exporter.title(option, locale).isBlank());
                if (option instanceof ExportOption.Choice choice) {
                    choice.values().forEach(value -> assertFalse(exporter.title(choice, value, locale).isBlank()));
                }
            }
        }
        assertFalse(exporter.title(LOCALES.getFirst()).equals(exporter.title(LOCALES.getLast())));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void theSameReviewGivesTheSameBytes(ReviewExporter exporter) throws IOException {
        for (Locale locale : LOCALES) {
            assertArrayEquals(bytes(exporter, FULL, locale), bytes(exporter, SeedReview.full(), locale));
        }
    }

    @ParameterizedTest
    @MethodSource("exportersAndReviews")
    void standsEveryReview(ReviewExporter exporter, String name, Supplier<Review> review) throws IOException {
        for (Locale locale : LOCALES) {
            assertTrue(bytes(exporter, review.get(), locale).length > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void stopsWhenItIsCancelled(ReviewExporter exporter) {
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        ExportSettings settings = ExportSettings.usual(Locale.ENGLISH, NOON);
        assertThrows(CancellationException.class, () -> exporter.write(FULL, settings, new ByteArrayOutputStream(), cancelled));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void tellsItsProgressUpToTheEnd(ReviewExporter exporter) throws IOException {
        List<Double> told = new ArrayList<>();
        exporter.write(FULL, ExportSettings.usual(Locale.ENGLISH, NOON), new ByteArrayOutputStream(), new Progress() {
            @Override
            public void worked(double share) {
                told.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.getLast());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void leavesTheStreamOpen(ReviewExporter exporter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        exporter.write(FULL, ExportSettings.usual(Locale.ENGLISH, NOON), out, Progress.NONE);
        assertTrue(out.size() > 0);
    }
}
