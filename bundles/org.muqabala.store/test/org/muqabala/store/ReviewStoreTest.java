package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.store.UnreadableReviewException.Problem;
import org.muqabala.testkit.Seeds;

class ReviewStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    @TempDir
    Path desk;
    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = desk.resolve("kerry.review");
    }

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
            "\"end\": 5 | \"end\": 5000 | OUTSIDE_TEXT",
            "\"end\": 5 | \"end\": 3 | OUTSIDE_TEXT",
            "\"start\": 4 | \"start\": -1 | OUTSIDE_TEXT",
            "\"start\": 4 | \"start\": 1e999999999 | FIELD",
            "\"start\": 4 | \"start\": 4.5 | FIELD",
            "\"start\": 4 | \"start\": \"4\" | FIELD",
            "\"side\": \"b\" | \"side\": \"c\" | FIELD",
            "\"author\": \"desk\" | \"author\": null | FIELD",
            "\"created\": \"2026 | \"created\": \"yesterday 2026 | FIELD",
            "\"id\": \"n1\" | \"id\": \"../../n1\" | FIELD",
            "\"id\": \"n1\" | \"id\": \"n7\" | MISNAMED",
            "\"anchors\": [ | \"anchors\": 7, \"was\": [ | FIELD",
            "\"proposal\": \"\" | <<<<<<< | NOT_JSON",
            "\"proposal\": \"\" | \"proposal\": '' | NOT_JSON"})
    void opensTheRestOfAReviewAndSetsABrokenAnnotationAsideOnSaving(String right, String wrong, ReviewProblem.Kind kind) throws IOException {
        store().save(review(note("n1", "a"), note("n2", "b")));
        replace(annotation("n1"), right, wrong);
        byte[] broken = Files.readAllBytes(annotation("n1"));
        Map<String, String> before = tree();
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(review(note("n2", "b")), opened.review());
        Path file = Path.of("annotations", "n1.json");
        assertEquals(List.of(new ReviewProblem(file, kind, opened.problems().get(0).detail(), Optional.empty())), opened.problems());
        assertEquals(before, tree());

        Path aside = Path.of("lost+found", "n1.json");
        assertEquals(List.of(new ReviewProblem(file, kind, opened.problems().get(0).detail(), Optional.of(aside))), store.save(opened.review()));
        assertFalse(Files.exists(annotation("n1")));
        assertArrayEquals(broken, Files.readAllBytes(folder.resolve(aside)));
        assertEquals(List.of(), store().open(Progress.NONE).problems());
    }

    @Test
    void leavesAnAnnotationOfAKindThatItDoesNotKnowWhereItIs() throws IOException {
        store().save(review(note("n1", "a"), note("n2", "b")));
        replace(annotation("n1"), "\"kind\": \"note\"", "\"kind\": \"praise\"");
        Map<String, String> before = tree();
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(ReviewProblem.Kind.UNKNOWN_KIND), opened.problems().stream().map(ReviewProblem::kind).toList());
        assertEquals(List.of(), store.save(opened.review()));
        assertEquals(before, tree());
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
    void writesAnAnnotationAnewThatWasDamagedWhileItWasOpen() throws IOException {
        ReviewStore mine = store();
        mine.save(review(note("n1", "a")));
        Files.writeString(annotation("n1"), "<<<<<<< HEAD");
        assertEquals(List.of(Optional.of(Path.of("lost+found", "n1.json"))), mine.save(review(note("n1", "a"))).stream().map(ReviewProblem::movedTo).toList());
        assertEquals(new OpenedReview(review(note("n1", "a")), List.of()), store().open(Progress.NONE));
        assertEquals("<<<<<<< HEAD", Files.readString(folder.resolve("lost+found/n1.json")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20 << 20})
    void keepsACopyOfADamagedHeader(int padding) throws IOException {
        ReviewStore mine = store();
        mine.save(review(note("n1", "a")));
        Path header = folder.resolve("review.json");
        byte[] damaged = (padding == 0 ? "<<<<<<< HEAD" : " ".repeat(padding) + Files.readString(header)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(header, damaged);
        assertEquals(List.of(new ReviewProblem(Path.of("review.json"), ReviewProblem.Kind.NOT_JSON, "", Optional.of(Path.of("lost+found", "review.json")))),
                mine.save(review(note("n1", "a"))));
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("lost+found/review.json")));
        assertEquals(review(note("n1", "a")), store().open(Progress.NONE).review());
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

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{} {}", "\u0000", "{\"a\":"})
    void leavesOutWhatIsNoJsonObject(String content) throws IOException {
        store().save(review(note("n1", "a")));
        Files.writeString(annotation("n2"), content);
        Files.writeString(annotation("n3"), "[".repeat(100_000));
        OpenedReview opened = store().open(Progress.NONE);
        assertEquals(review(note("n1", "a")), opened.review());
        assertEquals(2, opened.problems().size());
    }

    @Test
    void losesNeitherOfTwoBrokenFilesOfOneName() throws IOException {
        store().save(review());
        for (String content : List.of("first", "second", "third")) {
            Files.writeString(annotation("n1"), content);
            ReviewStore store = store();
            store.save(store.open(Progress.NONE).review());
        }
        assertEquals("first", Files.readString(folder.resolve("lost+found/n1.json")));
        assertEquals("second", Files.readString(folder.resolve("lost+found/n1.json.2")));
        assertEquals("third", Files.readString(folder.resolve("lost+found/n1.json.3")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
            "\"version\": 2 | \"version\": 3 | NEWER_VERSION",
            "\"version\": 2 | \"version\": 0 | BROKEN",
            "\"muqabala-review\" | \"other\" | BROKEN",
            "\"profile\": \"news\" | \"profile\": \"klingon\" | UNKNOWN_PROFILE",
            "\"name\": \"b\" | \"name\": \" \" | BROKEN",
            "\"version\" | <<<<<<< | BROKEN"})
    void refusesABrokenHeaderAndChangesNothing(String right, String wrong, Problem problem) throws IOException {
        store().save(review(note("n1", "a")));
        Files.writeString(annotation("n2"), "broken");
        replace(folder.resolve("review.json"), right, wrong);
        assertRefused(problem, "review.json");
    }

    @Test
    void lookForTextsNowhereElse() throws IOException {
        store().save(review());
        Files.writeString(desk.resolve("secret.txt"), "secret");
        replace(folder.resolve("review.json"), hash("قال امس"), "../../secret");
        assertRefused(Problem.BROKEN, "review.json");
    }

    @Test
    void refusesATextThatWasChanged() throws IOException {
        store().save(review(note("n1", "a")));
        Files.writeString(annotation("n2"), "broken");
        String text = "texts/" + hash("قال امس") + ".txt";
        Files.writeString(folder.resolve(text), "قال اليوم");
        assertRefused(Problem.TEXT_CHANGED, text);
        Files.delete(folder.resolve(text));
        assertRefused(Problem.TEXT_MISSING, text);
    }

    @Test
    void refusesWhatIsNoReview() throws IOException {
        assertRefused(Problem.MISSING, "");
        Files.createDirectory(folder);
        assertRefused(Problem.NOT_A_REVIEW, "");
        Files.delete(folder);
        Files.writeString(folder, "a file");
        assertRefused(Problem.NOT_A_REVIEW, "");
    }

    @Test
    void changesNothingWhenOpeningIsCancelled() throws IOException {
        store().save(review());
        Files.writeString(annotation("n2"), "broken");
        Map<String, String> before = tree();
        ReviewStore cancelled = new ReviewStore(folder, (profile, a, b, progress) -> {
            throw new CancellationException();
        });
        assertThrows(CancellationException.class, () -> cancelled.open(Progress.NONE));
        assertEquals(before, tree());
    }

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

    private static List<Annotation> sorted(Review review) {
        return review.annotations().stream().sorted(java.util.Comparator.comparing(Annotation::id)).toList();
    }

    private ReviewStore store() {
        return new ReviewStore(folder, ReviewStoreTest::compare);
    }

    @Test
    void callsNoFaultOfTheCollatorAnUnknownProfile() throws IOException {
        store().save(review());
        ReviewStore faulty = new ReviewStore(folder, (profile, a, b, progress) -> {
            throw new IllegalArgumentException("no span [5, 3)");
        });
        assertEquals("no span [5, 3)", assertThrows(IllegalArgumentException.class, () -> faulty.open(Progress.NONE)).getMessage());
    }

    static Comparison compare(Profile profile, Article a, Article b, Progress progress) {
        return new Collator(profile).compare(a, b, progress);
    }

    private static Review review(Annotation... annotations) {
        Comparison comparison = compare(Profile.NEWS, Article.typed("a", "قال امس"), Article.typed("b", "قال 😀 امس"), Progress.NONE);
        return new Review(comparison, "news", List.of(annotations));
    }

    private static Annotation note(String id, String words) {
        return new Annotation(id, AnnotationKind.NOTE, List.of(new Anchor(Side.B, new Span(4, 6), "😀")), "", words, "desk", NOON, NOON);
    }

    private Path annotation(String id) {
        return folder.resolve("annotations").resolve(id + ".json");
    }

    private static String hash(String text) {
        return Sha256.of(text).hex();
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(from), content);
        Files.writeString(file, content.replace(from, to));
    }

    private void assertRefused(Problem problem, String file) throws IOException {
        Map<String, String> before = tree();
        UnreadableReviewException thrown = assertThrows(UnreadableReviewException.class, () -> store().open(Progress.NONE));
        assertEquals(problem, thrown.problem());
        assertEquals(file, thrown.file());
        assertEquals(before, tree());
    }

    /** Every file on the desk with its content. */
    private Map<String, String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            return files.collect(Collectors.toMap(Path::toString, ReviewStoreTest::content, (x, y) -> x, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.isDirectory(file) ? "folder" : Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
