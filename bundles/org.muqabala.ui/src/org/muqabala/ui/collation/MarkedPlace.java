package org.muqabala.ui.collation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;

/**
 * Where a marker of an open review leads to in its collation, whatever file the marker stands on.
 *
 * @param side version that the place is in
 * @param span where, in the text as it is collated
 */
public record MarkedPlace(Side side, Span span) {

    private static final String SIDE = "org.muqabala.ui.review.side";
    private static final String START = "org.muqabala.ui.review.start";
    private static final String END = "org.muqabala.ui.review.end";

    /** The attributes by which a marker remembers the place. */
    public Map<String, Object> attributes() {
        return Map.of(SIDE, side.name(), START, span.start(), END, span.end());
    }

    /** The place that a marker remembers; empty for any other marker, and for one that speaks of no place. */
    static Optional<MarkedPlace> of(IMarker marker) {
        String name = marker.getAttribute(SIDE, "");
        return Stream.of(Side.values()).filter(side -> side.name().equals(name)).findFirst()
                .map(side -> new MarkedPlace(side, new Span(marker.getAttribute(START, 0), marker.getAttribute(END, 0))));
    }

    /** Goes to the divergence that the place is in. Words that are not just its own are selected. */
    void showIn(CollationViewer viewer) {
        CollationModel model = viewer.model();
        Optional<LedgerRow> row = model.marks(side).touching(span).filter(mark -> mark.span().contains(span)).map(Mark::row).findFirst();
        row.ifPresent(found -> model.look(new AnnotationTarget.OnDivergence(found)));
        boolean exact = row.flatMap(found -> found.place(side)).filter(span::equals).isPresent();
        if (!exact && span.end() <= model.rendering(side).text().length()) {
            Anchor words = new Anchor(side, span, span.of(model.rendering(side).text()));
            viewer.show(words);
            model.selectPassage(words);
        }
    }
}
