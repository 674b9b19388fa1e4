package org.muqabala.ui.collation;

import java.util.List;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Review;

/** What an annotation is about to speak of. */
public sealed interface AnnotationTarget {

    /** The places of the target; at least one. */
    List<Anchor> anchors(Comparison comparison);

    /** A row of the ledger: both ends of a divergence, or a passage that only one version has. */
    record OnDivergence(LedgerRow row) implements AnnotationTarget {
        @Override
        public List<Anchor> anchors(Comparison comparison) {
            return Review.anchorsOf(comparison, row);
        }
    }

    /** A stretch of one version that the user selected; empty only where its words were taken out of the text since. */
    record OnPassage(Anchor anchor) implements AnnotationTarget {
        @Override
        public List<Anchor> anchors(Comparison comparison) {
            return List.of(Anchor.of(anchor.side(), anchor.span(), comparison.article(anchor.side()).text()));
        }

        boolean touches(Anchor other) {
            return other.side() == anchor.side() && other.span().overlaps(anchor.span());
        }
    }
}
