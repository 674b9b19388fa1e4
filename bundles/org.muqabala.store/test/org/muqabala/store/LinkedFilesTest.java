package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.spi.Progress;
import org.muqabala.store.UnreadableReviewException.Problem;

/** A link in a review that came from elsewhere leads nowhere: nothing outside of the folder is read or written through it. */
@DisabledOnOs(OS.WINDOWS)
class LinkedFilesTest {

    private final Desk huda = new Desk("huda", 1);
    private final Annotation note = huda.annotation();

    @TempDir
    Path desk;
    private Path folder;
    private Path outside;

    @BeforeEach
    void save() throws IOException {
        folder = desk.resolve("kerry.review");
        outside = Files.createDirectory(desk.resolve("outside"));
        ReviewSession session = new ReviewSession(Desk.review());
        store().save(session.review());
        session.apply(new ReviewCommand.Add(note));
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("huda", ReviewerVerdict.Opinion.OBJECTS, "", Desk.NOON)));
        ReviewStore store = store();
        store.open(Progress.NONE);
        store.save(session.review());
    }

    @Test
    void anAnnotationThatIsALinkIsReportedAndNotRead() throws IOException {
        Path link = moveOutAndLink(Path.of("annotations", AnnotationFileName.of(note.id())));
        OpenedReview opened = store().open(Progress.NONE);
        assertEquals(List.of(), opened.review().annotations());
        assertEquals(List.of(problem(link)), opened.problems());
    }

    @Test
    void anAnnotationThatBecameALinkIsSavedInItsPlace() throws IOException {
        ReviewStore store = store();
        Review review = store.open(Progress.NONE).review();
        Path link = moveOutAndLink(Path.of("annotations", AnnotationFileName.of(note.id())));
        Path secret = Files.writeString(outside.resolve(link.getFileName()), "not yours");
        List<Optional<Path>> moved = store.save(review).stream().map(ReviewProblem::movedTo).toList();
        assertEquals(List.of(Optional.of(Path.of("lost+found").resolve(link.getFileName()))), moved);
        assertEquals("not yours", Files.readString(secret));
        assertTrue(Files.isSymbolicLink(folder.resolve(moved.get(0).orElseThrow())), "the link itself is set aside");
        assertEquals(review, store().open(Progress.NONE).review());
    }

    @Test
    void anEventThatIsALinkIsReportedAndSetAsideBySaving() throws IOException {
        Path link = moveOutAndLink(folder.relativize(files(folder.resolve("events")).get(0)));
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(problem(link)), opened.problems());
        store.save(opened.review());
        assertFalse(Files.exists(folder.resolve(link)));
        assertEquals(1, files(outside).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "events"})
    void aFolderThatIsALinkIsReportedAndNothingIsWrittenThere(String name) throws IOException {
        ReviewStore store = store();
        Review review = store.open(Progress.NONE).review();
        moveOutAndLink(Path.of(name));
        int before = files(outside.resolve(name)).size();
        assertEquals(List.of(problem(Path.of(name))), store().open(Progress.NONE).problems());
        store.save(huda.work(review, 6));
        assertEquals(before, files(outside.resolve(name)).size());
        assertTrue(Files.isSymbolicLink(folder.resolve("lost+found").resolve(name)));
    }

    @Test
    void whereLostAndFoundIsALinkNothingIsSetAsideThere() throws IOException {
        Files.createSymbolicLink(folder.resolve("lost+found"), outside);
        Files.writeString(folder.resolve("events/000000000009-x.json"), "<<<<");
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertTrue(opened.problems().contains(problem(Path.of("lost+found"))));
        assertEquals(List.of(Optional.empty()), store.save(opened.review()).stream().map(ReviewProblem::movedTo).toList());
        assertEquals(List.of(), files(outside));
        assertTrue(Files.exists(folder.resolve("events/000000000009-x.json")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextBehindALinkIsAsGoodAsMissing(boolean whole) throws IOException {
        moveOutAndLink(whole ? Path.of("texts") : folder.relativize(files(folder.resolve("texts")).get(0)));
        assertEquals(Problem.TEXT_MISSING, assertThrows(UnreadableReviewException.class, () -> store().open(Progress.NONE)).problem());
    }

    @Test
    void theReviewItselfMayStandBehindALink() throws IOException {
        Review review = store().open(Progress.NONE).review();
        Path link = Files.createSymbolicLink(desk.resolve("today.review"), folder);
        assertEquals(review, new ReviewStore(link, Desk::again).open(Progress.NONE).review());
    }

    private Path moveOutAndLink(Path name) throws IOException {
        Path there = Files.move(folder.resolve(name), outside.resolve(name.getFileName()));
        Files.createSymbolicLink(folder.resolve(name), there);
        return name;
    }

    private static ReviewProblem problem(Path file) {
        return new ReviewProblem(file, ReviewProblem.Kind.LINK, "", Optional.empty());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private ReviewStore store() {
        return new ReviewStore(folder, Desk::again);
    }
}
