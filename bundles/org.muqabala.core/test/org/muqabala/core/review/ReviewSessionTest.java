package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

/** The editing of a review, step by step and back. */
class ReviewSessionTest {

    private static final Instant NOW = Instant.parse("2015-12-15T20:00:00Z");

    private final Review empty = new Review(comparison("نص"), "news", List.of());
    private final ReviewSession session = new ReviewSession(empty);

    @Test
    void whatWasDoneCanBeUndoneAndRedone() {
        session.apply(new ReviewCommand.Add(annotation("n1", "راجعوا")));
        session.apply(new ReviewCommand.Replace(annotation("n1", "روجعت")));
        session.apply(new ReviewCommand.Remove("n1"));
        assertEquals(List.of(), session.review().annotations());
        session.undo();
        assertEquals("روجعت", session.review().annotation("n1").orElseThrow().note());
        session.undo();
        session.undo();
        assertSame(empty, session.review());
        assertFalse(session.canUndo());
        session.redo();
        assertEquals("راجعوا", session.review().annotation("n1").orElseThrow().note());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        session.apply(new ReviewCommand.Add(annotation("n1", "أولى")));
        session.undo();
        session.apply(new ReviewCommand.Add(annotation("n2", "ثانية")));
        assertFalse(session.canRedo());
    }

    @Test
    void isDirtyUntilSavedAndAgainAfterUndo() {
        assertFalse(session.isDirty());
        session.apply(new ReviewCommand.Add(annotation("n1", "راجعوا")));
        assertTrue(session.isDirty());
        session.markSaved(session.review());
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty());
    }

    @Test
    void aCommandThatDoesNotFitChangesNothing() {
        session.apply(new ReviewCommand.Add(annotation("n1", "راجعوا")));
        Review before = session.review();
        assertThrows(IllegalArgumentException.class, () -> session.apply(new ReviewCommand.Add(annotation("n1", "مكررة"))));
        assertThrows(IllegalArgumentException.class, () -> session.apply(new ReviewCommand.Remove("n9")));
        assertSame(before, session.review());
    }

    @Test
    void theOldestStepsAreForgotten() {
        int steps = ReviewSession.STEPS + 30;
        for (int step = 0; step < steps; step++) {
            session.apply(new ReviewCommand.Add(annotation("n" + step, "راجعوا")));
        }
        int undone = 0;
        while (session.canUndo()) {
            session.undo();
            undone++;
        }
        assertEquals(ReviewSession.STEPS, undone);
        assertEquals(steps - undone, session.review().annotations().size());
        while (session.canRedo()) {
            session.redo();
        }
        assertEquals(steps, session.review().annotations().size());
    }

    @Test
    void whatUndoLeadsToIsWorkedOutBeforehandAndAnewIfTheTextsChangedSince() {
        session.apply(new ReviewCommand.Add(annotation("n1", "راجعوا")));
        session.apply(new ReviewCommand.Replace(annotation("n1", "روجعت")));
        session.recollated(comparison("هذا نص"));
        Review ready = session.undoing(Progress.NONE);
        assertEquals("روجعت", session.review().annotation("n1").orElseThrow().note(), "nothing is undone yet");
        session.recollated(comparison("وهذا نص"));
        session.undo(ready);
        assertEquals("راجعوا", session.review().annotation("n1").orElseThrow().note());
        assertEquals("وهذا نص", session.review().comparison().a().text());
        assertEquals(new Span(5, 7), session.review().annotation("n1").orElseThrow().places().getFirst().span());
    }

    @Test
    void listenersSeeEachSnapshotUntilTheyLeave() {
        List<Integer> sizes = new ArrayList<>();
        Runnable leave = session.onChange(review -> sizes.add(review.annotations().size()));
        session.apply(new ReviewCommand.Add(annotation("n1", "راجعوا")));
        session.undo();
        leave.run();
        session.redo();
        assertEquals(List.of(1, 0), sizes);
    }

    private static Comparison comparison(String older) {
        return new Comparison(Article.typed("a", older), Article.typed("b", "نص"), List.of(), List.of(), List.of());
    }

    private static Annotation annotation(String id, String note) {
        return new Annotation(id, AnnotationKind.NOTE, List.of(new Anchor(Side.A, new Span(0, 2), "نص")), "", note, "desk", NOW, NOW);
    }
}
