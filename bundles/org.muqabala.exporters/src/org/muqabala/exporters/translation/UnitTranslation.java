package org.muqabala.exporters.translation;

import java.util.Comparator;
import java.util.Optional;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;

/**
 * What a unit is in the other language: the proposal of an annotation, or what stands in the article's translation.
 *
 * @param text never blank
 * @param state how far it has come
 * @param annotation that proposes it; empty for a segment of the translation
 * @param former the source that a segment's text was made of, if it has changed since; empty for none
 */
public record UnitTranslation(String text, SegmentState state, Optional<Annotation> annotation, String former) {

    /** What somebody read over counts most, what is still work least; of equals the translation's segment, which was written last. */
    static final Comparator<UnitTranslation> BEST = Comparator.<UnitTranslation>comparingInt(UnitTranslation::rank)
            .thenComparing(translation -> translation.annotation.isEmpty());

    static UnitTranslation of(Annotation annotation) {
        boolean decided = annotation.state() == AnnotationState.ACCEPTED || annotation.state() == AnnotationState.APPLIED;
        return new UnitTranslation(annotation.proposal(), decided ? SegmentState.REVIEWED : SegmentState.TRANSLATED, Optional.of(annotation), "");
    }

    /** Empty for a segment that nobody has begun. */
    static Optional<UnitTranslation> of(Segment segment) {
        return segment.target().isBlank() ? Optional.empty()
                : Optional.of(new UnitTranslation(segment.target(), segment.state(), Optional.empty(), segment.former()));
    }

    private int rank() {
        return switch (state) {
            case REVIEWED -> 3;
            // what was proposed and nobody decided comes after what was written as the translation
            case TRANSLATED, CARRIED -> annotation.isEmpty() ? 2 : 1;
            case EMPTY, FUZZY, DRAFT -> 0;
        };
    }
}
