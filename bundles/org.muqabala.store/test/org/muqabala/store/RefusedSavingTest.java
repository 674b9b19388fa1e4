package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Where a review cannot be saved, nothing that stands there is harmed. */
class RefusedSavingTest extends StoredReviewTesting {

    @Test
    void writesOverNoReviewThatItHasNotOpened() throws IOException {
        store().save(review(note("n1", "a")));
        Map<String, String> before = tree();
        assertTrue(assertThrows(OccupiedFolderException.class, () -> store().save(review())).isReview());
        assertEquals(before, tree());
    }

    @Test
    void mixesWithNothingThatIsNoReview() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("thesis.docx"), "years of work");
        Map<String, String> before = tree();
        assertFalse(assertThrows(OccupiedFolderException.class, () -> store().save(review())).isReview());
        assertEquals(before, tree());
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Files.createDirectory(folder);
        store().save(review(note("n1", "a")));
        assertEquals(review(note("n1", "a")), store().open(Progress.NONE).review());
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        folder = desk.resolve("no such folder").resolve("kerry.review");
        assertThrows(NoSuchFileException.class, () -> store().save(review()));
        try (Stream<Path> left = Files.list(desk)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void keepsEveryAnnotationWhenOneCannotBeWritten() throws IOException {
        ReviewStore store = store();
        store.save(review(note("n1", "a"), note("n2", "b")));
        Files.delete(annotation("n2"));
        Files.createDirectories(annotation("n2").resolve("in the way"));
        assertThrows(IOException.class, () -> store.save(review(note("n1", "a"), note("n2", "other"))));
        assertEquals(review(note("n1", "a")), store().open(Progress.NONE).review());
    }

    @Test
    void refusesHalfASurrogatePairBeforeItWritesAnything() {
        Review review = new Review(compare(Profile.NEWS, Article.typed("a", "x\uD83D"), Article.typed("b", "y"), Progress.NONE), "news", List.of());
        assertThrows(CharacterCodingException.class, () -> store().save(review));
        assertFalse(Files.exists(folder));
    }

    @Test
    void whereAFileStandsInTheWayOfEventsTheOldStateStays() throws IOException {
        ReviewStore store = store();
        store.save(review(note("n1", "a")));
        Files.delete(folder.resolve("events"));
        Files.writeString(folder.resolve("events"), "in the way");
        assertThrows(IOException.class, () -> store.save(review(note("n1", "other"))));
        assertEquals("in the way", Files.readString(folder.resolve("events")));
        assertEquals(review(note("n1", "a")), store().open(Progress.NONE).review());
    }
}
