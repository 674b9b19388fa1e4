package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.spi.Progress;

/** A saving that breaks off is tried again, or what it was to save is undone: the folder becomes what the editor sees, neither more nor less. */
class HalfSavedTest {

    private final Desk huda = new Desk("huda", 1);
    private final Annotation first = huda.annotation();
    private final Annotation second = huda.annotation();

    @TempDir
    Path desk;

    @Test
    void whatWasToldBeforeTheSavingBrokeOffCanBeTakenBack() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        session.apply(new ReviewCommand.Add(first));
        store().save(session.review());
        ReviewStore store = store();
        session = new ReviewSession(store.open(Progress.NONE).review());
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("huda", ReviewerVerdict.Opinion.OBJECTS, "", Desk.NOON)));
        Files.writeString(AnnotationFiles.file(folder(), first.id()), "<<<< damaged");
        Path inTheWay = Files.writeString(folder().resolve("lost+found"), "");
        Review judged = session.review();
        assertThrows(IOException.class, () -> store.save(judged));
        assertEquals(1, events(), "the verdict is told");
        Files.delete(inTheWay);
        session.undo();
        store.save(session.review());
        assertEquals(session.review(), open());
    }

    @Test
    void whatWasToldBeforeTheSavingBrokeOffIsNotToldAgain() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        session.apply(new ReviewCommand.Add(first));
        store().save(session.review());
        ReviewStore store = store();
        session = new ReviewSession(store.open(Progress.NONE).review());
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("huda", ReviewerVerdict.Opinion.OBJECTS, "", Desk.NOON)));
        Files.writeString(AnnotationFiles.file(folder(), first.id()), "<<<< damaged");
        Path inTheWay = Files.writeString(folder().resolve("lost+found"), "");
        Review judged = session.review();
        assertThrows(IOException.class, () -> store.save(judged));
        Files.delete(inTheWay);
        store.save(judged);
        assertEquals(1, events());
        assertEquals(judged, open());
    }

    @Test
    void aFirstSavingThatBrokeOffIsGoneOnWith() throws IOException {
        Path inTheWay = Files.createDirectories(AnnotationFiles.file(folder(), second.id()));
        ReviewSession session = new ReviewSession(Desk.review());
        session.apply(new ReviewCommand.Add(first));
        session.apply(new ReviewCommand.Add(second));
        ReviewStore store = store();
        Review both = session.review();
        assertThrows(IOException.class, () -> store.save(both));
        Files.delete(inTheWay);
        session.apply(new ReviewCommand.Remove(first.id()));
        store.save(session.review());
        assertEquals(List.of(second), open().annotations());
    }

    private Review open() throws IOException {
        OpenedReview opened = store().open(Progress.NONE);
        assertEquals(List.of(), opened.problems());
        return opened.review();
    }

    private long events() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("events"))) {
            return files.count();
        }
    }

    private Path folder() {
        return desk.resolve("kerry.review");
    }

    private ReviewStore store() {
        return new ReviewStore(folder(), Desk::again);
    }
}
