package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.Progress;
import org.muqabala.store.UnreadableReviewException.Problem;

/** What is damaged in a review is reported, and never takes the rest along. */
class DamagedReviewTest extends StoredReviewTesting {

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
        byte[] damaged = (padding == 0 ? "<<<<<<< HEAD" : " ".repeat(padding) + Files.readString(header)).getBytes(StandardCharsets.UTF_8);
        Files.write(header, damaged);
        assertEquals(List.of(new ReviewProblem(Path.of("review.json"), ReviewProblem.Kind.NOT_JSON, "", Optional.of(Path.of("lost+found", "review.json")))),
                mine.save(review(note("n1", "a"))));
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("lost+found/review.json")));
        assertEquals(review(note("n1", "a")), store().open(Progress.NONE).review());
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
    void callsNoFaultOfTheCollatorAnUnknownProfile() throws IOException {
        store().save(review());
        ReviewStore faulty = new ReviewStore(folder, (profile, a, b, progress) -> {
            throw new IllegalArgumentException("no span [5, 3)");
        });
        assertEquals("no span [5, 3)", assertThrows(IllegalArgumentException.class, () -> faulty.open(Progress.NONE)).getMessage());
    }

    private void assertRefused(Problem problem, String file) throws IOException {
        Map<String, String> before = tree();
        UnreadableReviewException thrown = assertThrows(UnreadableReviewException.class, () -> store().open(Progress.NONE));
        assertEquals(problem, thrown.problem());
        assertEquals(file, thrown.file());
        assertEquals(before, tree());
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations/n1.json.orig", "annotations/notes.docx", "events/list.txt", "texts/story.txt"})
    void aStrangerIsReportedAndLeftWhereItIs(String name) throws IOException {
        store().save(review(note("n1", "a")));
        Files.writeString(folder.resolve(name), "somebody's");
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(new ReviewProblem(Path.of(name), ReviewProblem.Kind.STRANGE, "", Optional.empty())), opened.problems());
        assertEquals(List.of(), store.save(review(note("n1", "b"))));
        assertEquals("somebody's", Files.readString(folder.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.csv", "kerry.docx", "annotations/n1.json~", "annotations/.n1.json.swp", "texts/.DS_Store", "events/Thumbs.db"})
    void whatEditorsAndSystemsLeaveIsPassedOver(String name) throws IOException {
        store().save(review(note("n1", "a")));
        Files.writeString(folder.resolve(name), "");
        assertEquals(List.of(), store().open(Progress.NONE).problems());
    }
}
