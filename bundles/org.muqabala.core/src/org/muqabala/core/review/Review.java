package org.muqabala.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;

/**
 * A comparison and what was said about it.
 *
 * @param comparison the two versions
 * @param profileId the profile that they were compared by
 * @param annotations in the order in which they were made
 */
public record Review(Comparison comparison, String profileId, List<Annotation> annotations) {

    public Review {
        annotations = List.copyOf(annotations);
    }

    public Optional<Annotation> annotation(String id) {
        return annotations.stream().filter(annotation -> annotation.id().equals(id)).findFirst();
    }

    /** The annotations that speak of text of the divergence, on either side. */
    public List<Annotation> annotationsOn(Divergence divergence) {
        return annotations.stream()
                .filter(annotation -> annotation.anchors().stream()
                        .anyMatch(anchor -> divergence.on(anchor.side()).overlaps(anchor.span())))
                .toList();
    }

    /** The anchors for an annotation on a row of the ledger: one for each side that has a place for it. */
    public static List<Anchor> anchorsOf(Comparison comparison, LedgerRow row) {
        return Stream.of(Side.values())
                .flatMap(side -> row.place(side).stream()
                        .map(span -> new Anchor(side, span, span.of(comparison.article(side).text()))))
                .toList();
    }
}
