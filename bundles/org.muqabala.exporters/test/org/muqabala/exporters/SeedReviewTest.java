package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Review;

/** The fixture holds what it promises, so that an exporter tested with it has met everything. */
class SeedReviewTest {

    private final Review review = SeedReview.full();
    private final List<Annotation> annotations = review.annotations();

    @Test
    void holdsSixtyAnnotationsOfEveryKindInEveryState() {
        assertEquals(SeedReview.ANNOTATIONS, annotations.size());
        assertEquals(EnumSet.allOf(AnnotationKind.class), annotations.stream().map(Annotation::kind).collect(Collectors.toSet()));
        assertEquals(EnumSet.allOf(AnnotationState.class), annotations.stream().map(Annotation::state).collect(Collectors.toSet()));
    }

    @Test
    void speaksOfOneSideOfTheOtherOfBothAndOfNone() {
        List<List<Side>> sides = annotations.stream().map(annotation -> annotation.places().stream().map(anchor -> anchor.side()).toList()).distinct().toList();
        assertTrue(sides.containsAll(List.of(List.of(Side.A), List.of(Side.B), List.of(Side.A, Side.B), List.of())), sides.toString());
        assertEquals(2, review.orphans().size());
    }

    @Test
    void holdsThreadsProposalsAndDecisions() {
        assertTrue(annotations.stream().anyMatch(annotation -> annotation.replies().size() == 3));
        assertTrue(annotations.stream().anyMatch(annotation -> annotation.kind() == AnnotationKind.TRANSLATION && !annotation.proposal().isEmpty()));
        assertTrue(annotations.stream().anyMatch(annotation -> annotation.handling().due().isPresent()));
        assertEquals(2, review.verdicts().size());
        assertTrue(review.settlements().size() > 50);
    }

    @Test
    void theLongestNoteIsAMegabyte() {
        assertTrue(SeedReview.hostile().annotations().stream().anyMatch(annotation -> annotation.note().getBytes().length >= 1 << 20));
    }
}
