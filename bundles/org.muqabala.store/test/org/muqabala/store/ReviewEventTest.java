package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

/** Events are the same files on every desk, whatever digits its language writes. */
class ReviewEventTest {

    private static final Locale EGYPT = Locale.forLanguageTag("ar-EG");

    private final Locale before = Locale.getDefault();

    @TempDir
    Path desk;

    @BeforeEach
    void goToCairo() {
        Locale.setDefault(EGYPT);
    }

    @AfterEach
    void goBack() {
        Locale.setDefault(before);
    }

    @Test
    void aNameIsWrittenInAsciiDigits() throws IOException {
        assertEquals("000000000012-x.json", new ReviewEvent(12, "x", List.of()).fileName());
        Review review = new Desk("huda", 1).work(Desk.review(), 12);
        store().save(review);
        assertTrue(events().stream().allMatch(file -> file.getFileName().toString().matches("[0-9]{12}-[0-9a-f-]{36}\\.json")), () -> events().toString());
    }

    @Test
    void aNameInArabicDigitsIsReadAndCounts() throws IOException {
        Review review = new Desk("huda", 1).work(Desk.review(), 12);
        store().save(review);
        Path event = events().get(0);
        String name = event.getFileName().toString();
        Files.move(event, event.resolveSibling(String.format(EGYPT, "%012d", 1) + name.substring(12)));
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(), opened.problems());
        assertEquals(review.settlements(), opened.review().settlements());
        assertEquals(List.of(), store.save(new Desk("samar", 2).work(opened.review(), 3)));
        assertEquals(List.of(1L, 2L), events().stream().map(file -> ReviewEvent.clockOf(file.getFileName().toString())).sorted().toList());
    }

    private ReviewStore store() {
        return new ReviewStore(desk.resolve("kerry.review"), Desk::again);
    }

    private List<Path> events() {
        try (Stream<Path> files = Files.list(desk.resolve("kerry.review/events"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
