package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** The way of an annotation from open to decided. */
class AnnotationStateTest {

    private static final Instant NOW = Instant.parse("2015-12-15T20:00:00Z");
    private final Annotation open = new Annotation("n1", AnnotationKind.CORRECTION, List.of(new Anchor(Side.A, new Span(0, 2), "نص")), "كذا", "", "هدى", NOW, NOW);

    @ParameterizedTest
    @CsvSource({"OPEN, ANSWERED ACCEPTED REJECTED APPLIED", "ANSWERED, OPEN ACCEPTED REJECTED APPLIED", "ACCEPTED, OPEN APPLIED", "REJECTED, OPEN",
            "APPLIED, OPEN"})
    void theseStepsThereAreAndNoOthers(AnnotationState from, String allowed) {
        for (AnnotationState to : AnnotationState.values()) {
            Annotation annotation = in(from);
            if (List.of(allowed.split(" ")).contains(to.name())) {
                assertEquals(to, annotation.moved(to, NOW).state());
            } else {
                IllegalTransitionException refused = assertThrows(IllegalTransitionException.class, () -> annotation.moved(to, NOW));
                assertEquals(List.of(from, to), List.of(refused.from(), refused.to()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void onlyAWordingCanBeApplied(AnnotationKind kind) {
        assertEquals(kind == AnnotationKind.CORRECTION, open.with(kind, "كذا", "", NOW).canMove(AnnotationState.APPLIED));
        assertEquals(false, open.with(kind, "", "", NOW).canMove(AnnotationState.APPLIED));
    }

    @Test
    void aReplyOfSomebodyElseAnswers() {
        assertEquals(AnnotationState.OPEN, open.answered(reply("r1", "هدى")).state());
        assertEquals(AnnotationState.ANSWERED, open.answered(reply("r1", "سمر")).state());
        assertEquals(AnnotationState.REJECTED, in(AnnotationState.REJECTED).answered(reply("r1", "سمر")).state());
        assertThrows(IllegalArgumentException.class, () -> open.answered(reply("r1", "سمر")).answered(reply("r1", "سمر")));
    }

    private static Reply reply(String id, String author) {
        return new Reply(id, author, "نعم", TextDirection.AUTO, NOW);
    }

    private Annotation in(AnnotationState state) {
        return state == AnnotationState.OPEN ? open : open.moved(state, NOW);
    }
}
