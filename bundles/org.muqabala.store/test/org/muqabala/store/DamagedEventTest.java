package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

/** An event that a stranger wrote, or a slip of the hand, costs that event alone. */
class DamagedEventTest {

    @TempDir
    Path desk;
    private Path folder;
    private Review review;

    @BeforeEach
    void save() throws IOException {
        folder = desk.resolve("kerry.review");
        review = new Desk("huda", 1).work(Desk.review(), 12);
        store().save(review);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"change\": \"annotation\", \"annotation\": 5} | annotation",
            "{\"change\": \"annotation\"} | annotation",
            "{\"change\": \"reply\", \"annotation\": {}} | annotation",
            "{\"change\": \"removal\", \"annotation\": null} | annotation",
            "{\"change\": \"verdict\", \"reviewer\": [], \"opinion\": \"approves\"} | reviewer",
            "{\"change\": \"versions\", \"header\": {}} | header",
            "{\"change\": \"versions\"} | header",
            "{\"change\": 7} | change",
            "7 | changes"})
    void isReportedByItsFileAndTheOthersAreRead(String change, String field) throws IOException {
        Path file = write(change);
        OpenedReview opened = store().open(Progress.NONE);
        assertEquals(ReviewFacts.of(review), ReviewFacts.of(opened.review()));
        assertEquals(List.of(new ReviewProblem(folder.relativize(file), ReviewProblem.Kind.FIELD, field, Optional.empty())), opened.problems());
    }

    @Test
    void isSetAsideBySaving() throws IOException {
        Path file = write("{\"change\": \"annotation\", \"annotation\": 5}");
        ReviewStore store = store();
        Review opened = store.open(Progress.NONE).review();
        assertEquals(List.of(Optional.of(Path.of("lost+found").resolve(file.getFileName()))),
                store.save(opened).stream().map(ReviewProblem::movedTo).toList());
        assertFalse(Files.exists(file));
        assertEquals(List.of(), store().open(Progress.NONE).problems());
    }

    @Test
    void aKindOfALaterVersionMayHoldAnything() throws IOException {
        write("{\"change\": \"seal\", \"annotation\": 5, \"reviewer\": 5}");
        OpenedReview opened = store().open(Progress.NONE);
        assertEquals(ReviewFacts.of(review), ReviewFacts.of(opened.review()));
        assertEquals(List.of(), opened.problems());
    }

    private Path write(String change) throws IOException {
        return Files.writeString(folder.resolve("events/000000000009-x.json"), "{\"changes\": [" + change + "], \"clock\": 9, \"id\": \"x\"}");
    }

    private ReviewStore store() {
        return new ReviewStore(folder, Desk::again);
    }
}
