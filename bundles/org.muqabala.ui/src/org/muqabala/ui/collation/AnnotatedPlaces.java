package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.text.Span;

/** Where the annotations of a review are, found by place without looking at all of them: a review may have ten thousand. */
final class AnnotatedPlaces {

    /** @param number of the annotation in the review, from 0 */
    private record Place(Annotation annotation, int number, Anchor anchor) {
    }

    private final Map<Side, InReadingOrder<Place>> places = new EnumMap<>(Side.class);

    AnnotatedPlaces(List<Annotation> annotations) {
        List<Place> all = new ArrayList<>();
        for (Annotation annotation : annotations) {
            int number = all.isEmpty() ? 0 : all.getLast().number() + 1;
            annotation.places().forEach(anchor -> all.add(new Place(annotation, number, anchor)));
        }
        for (Side side : Side.values()) {
            places.put(side, new InReadingOrder<>(all.stream().filter(place -> place.anchor().side() == side).toList(), place -> place.anchor().span()));
        }
    }

    /** The places that lie in the span at least partly, or stand at one of its ends. */
    Stream<Anchor> touching(Side side, Span span) {
        return places.get(side).touching(span).map(Place::anchor);
    }

    /** The annotations that speak of text of the divergence, on either side, in the order of the review. */
    List<Annotation> on(Divergence divergence) {
        return Stream.of(Side.values()).flatMap(side -> places.get(side).touching(divergence.on(side))
                .filter(place -> divergence.on(side).overlaps(place.anchor().span())))
                .sorted(Comparator.comparingInt(Place::number)).map(Place::annotation).distinct().toList();
    }
}
