package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;

/** What is saved is given back, file by file. */
class ReviewStoreTest extends StoredReviewTesting {

    @Test
    void givesBackWhatWasSaved() throws IOException {
        Review review = review(note("n1", "راجعوا"), note("n2", "النص"));
        store().save(review);
        OpenedReview opened = store().open(Progress.NONE);
        assertEquals(review, opened.review());
        assertEquals(List.of(), opened.problems());
    }

    @Test
    void givesBackTwoSeeds() throws IOException {
        Review review = new Review(compare(Profile.NEWS, Article.typed("001.txt", Seeds.text("001")), Article.typed("004.txt", Seeds.text("004")),
                Progress.NONE), "news", List.of());
        store().save(review);
        assertEquals(review, store().open(Progress.NONE).review());
    }

    @Test
    void writesOneFieldALineWithSortedKeys() throws IOException {
        store().save(review(note("n1", "a\nb \u202E")));
        assertEquals("""
                {
                  "anchors": [
                    {
                      "after": "",
                      "before": "",
                      "end": 5,
                      "folded": "",
                      "occurrence": 0,
                      "quote": "\uD83D\uDE00",
                      "side": "b",
                      "start": 4,
                      "text": "%s"
                    }
                  ],
                  "assignee": "",
                  "author": "desk",
                  "created": "2026-11-22T12:00:00.123456789Z",
                  "direction": "auto",
                  "due": "",
                  "id": "n1",
                  "kind": "note",
                  "labels": [],
                  "modified": "2026-11-22T12:00:00.123456789Z",
                  "note": "a\\nb \\u202e",
                  "placements": [],
                  "proposal": "",
                  "replies": [],
                  "severity": "normal",
                  "state": "open"
                }
                """.formatted(hash("قال \uD83D\uDE00 امس")), Files.readString(annotation("n1")));
    }

    @Test
    void namesTextsByTheirHash() throws IOException {
        store().save(review());
        assertEquals("قال 😀 امس", Files.readString(folder.resolve("texts").resolve(hash("قال 😀 امس") + ".txt")));
        assertTrue(Files.readString(folder.resolve("review.json")).contains(hash("قال 😀 امس")));
    }

    @Test
    void writesOnlyWhatHasChanged() throws IOException {
        ReviewStore store = store();
        store.save(review(note("n1", "a"), note("n2", "b")));
        FileTime longAgo = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }
        store.save(review(note("n1", "a"), note("n2", "other")));
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertEquals(file.startsWith(folder.resolve("events")), !Files.getLastModifiedTime(file).equals(longAgo), file.toString());
            }
        }
    }

    @Test
    void takesAwayWhatWasTakenAway() throws IOException {
        ReviewStore store = store();
        store.save(review(note("n1", "a"), note("n2", "b")));
        store.save(review(note("n2", "b")));
        assertEquals(review(note("n2", "b")), store().open(Progress.NONE).review());
        store.save(review(note("n1", "again"), note("n2", "b")));
        assertEquals(review(note("n1", "again"), note("n2", "b")), store().open(Progress.NONE).review());
    }

    @Test
    void leavesWhatOthersHavePutIntoTheFolderMeanwhile() throws IOException {
        store().save(review(note("n1", "a")));
        ReviewStore mine = store();
        ReviewStore theirs = store();
        mine.open(Progress.NONE);
        theirs.open(Progress.NONE);
        theirs.save(review(note("n1", "theirs"), note("n2", "new")));
        mine.save(review(note("n1", "a"), note("n3", "mine")));
        assertEquals(review(note("n1", "theirs"), note("n2", "new"), note("n3", "mine")), store().open(Progress.NONE).review());
    }

    @Test
    void keepsFieldsThatItDoesNotKnow() throws IOException {
        store().save(review(note("n1", "a")));
        replace(annotation("n1"), "\"end\"", "\"zoom\": [1, {\"x\": null}], \"end\"");
        replace(annotation("n1"), "\"id\"", "\"mood\": \"high\", \"id\"");
        replace(folder.resolve("review.json"), "\"charset\"", "\"furniture\": 1.50, \"charset\"");
        ReviewStore store = store();
        store.open(Progress.NONE);
        store.save(review(note("n1", "other")));
        String annotation = Files.readString(annotation("n1"));
        assertTrue(annotation.contains("\"mood\": \"high\"") && annotation.contains("\"zoom\"") && annotation.contains("\"x\": null"), annotation);
        assertTrue(Files.readString(folder.resolve("review.json")).contains("\"furniture\": 1.50"));
        assertEquals(review(note("n1", "other")), store().open(Progress.NONE).review());
    }

    @Test
    void ofTwoWhoChangedOneFieldTheLaterHasItAndNothingElseIsTouched() throws IOException {
        store().save(review(note("n1", "a")));
        ReviewStore mine = store();
        ReviewStore theirs = store();
        mine.open(Progress.NONE);
        theirs.open(Progress.NONE);
        theirs.save(review(note("n1", "theirs").withHandling(Handling.USUAL.withAssignee("سمر"), NOON)));
        assertEquals(List.of(), mine.save(review(note("n1", "mine"))));
        Annotation both = store().open(Progress.NONE).review().annotation("n1").orElseThrow();
        assertEquals(List.of("mine", "سمر"), List.of(both.note(), both.handling().assignee()));
    }

    @Test
    void deletesNoAnnotationThatSomebodyElseHasChanged() throws IOException {
        store().save(review(note("n1", "a")));
        ReviewStore mine = store();
        ReviewStore theirs = store();
        mine.open(Progress.NONE);
        theirs.open(Progress.NONE);
        theirs.save(review(note("n1", "theirs")));
        mine.save(review());
        assertEquals(review(note("n1", "theirs")), store().open(Progress.NONE).review());
    }

    @Test
    void knowsWhatStandsInAReview() throws IOException {
        store().save(review());
        assertTrue(ReviewStore.holds(folder.resolve("review.json")));
        assertTrue(ReviewStore.holds(folder.resolve("texts/../texts/new.html")));
        assertFalse(ReviewStore.holds(folder));
        assertFalse(ReviewStore.holds(desk.resolve("kerry.html")));
        Path link = Files.createSymbolicLink(desk.resolve("link"), folder);
        assertTrue(ReviewStore.holds(link.resolve("review.json")));
    }

    @Test
    void keepsIdsApartThatAFileSystemWouldMix() throws IOException {
        Review review = review(note("N1", "a"), note("n1", "b"), note("con", "c"), note("-", "d"), note("x".repeat(5000), "e"));
        store().save(review);
        try (Stream<Path> files = Files.list(folder.resolve("annotations"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertEquals(5, names.stream().map(String::toLowerCase).distinct().count());
            assertTrue(names.stream().noneMatch(name -> name.startsWith("con.") || name.length() > 110), names.toString());
        }
        assertEquals(List.copyOf(sorted(review)), sorted(store().open(Progress.NONE).review()));
    }
}
