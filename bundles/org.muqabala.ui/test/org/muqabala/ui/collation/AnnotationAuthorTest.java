package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.text.Span;

class AnnotationAuthorTest {

    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.007Z");
    private static final List<Anchor> PLACE = List.of(new Anchor(Side.A, new Span(0, 4), "وأكد"));

    private final AnnotationAuthor author = new AnnotationAuthor("desk", Clock.fixed(NOW.plusNanos(890), ZoneOffset.UTC));

    @Test
    void aNewAnnotationBearsItsAuthorAndTheMillisecond() {
        Annotation made = author.add(PLACE, draft(AnnotationKind.CORRECTION, "وقال", "")).annotation();
        assertEquals("desk", made.author());
        assertEquals(NOW, made.created());
        assertEquals(NOW, made.modified());
        assertEquals("وقال", made.proposal());
        assertEquals(PLACE, made.anchors());
    }

    @Test
    void twoAnnotationsNeverShareAnId() {
        AnnotationDraft draft = draft(AnnotationKind.NOTE, "", "ملاحظة");
        assertNotEquals(author.add(PLACE, draft).annotation().id(), author.add(PLACE, draft).annotation().id());
    }

    @Test
    void aChangeKeepsWhoMadeItAndWhen() {
        Annotation old = new Annotation("a1", AnnotationKind.NOTE, PLACE, "", "قديم", "translator", Instant.EPOCH, Instant.EPOCH);
        Annotation changed = author.change(old, draft(AnnotationKind.QUESTION, "", "جديد")).annotation();
        assertEquals(old.with(AnnotationKind.QUESTION, "", "جديد", NOW), changed);
        assertEquals("translator", changed.author());
    }

    private static AnnotationDraft draft(AnnotationKind kind, String proposal, String note) {
        return new AnnotationDraft(Optional.empty(), kind, proposal, note);
    }
}
