package org.muqabala.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.review.Severity;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.DivergenceTexts;

/**
 * What a marker is to say, and of which place.
 *
 * @param type id of the marker's type
 * @param side version that the place is in
 * @param place empty for an annotation that has lost its place, and for what speaks of no place
 * @param message on one line
 * @param weight severity of a divergence, priority of an annotation, as {@link IMarker} has them
 * @param done whether an annotation is decided
 */
record MarkerText(String type, Side side, Optional<Span> place, String message, int weight, boolean done) {

    static final String DIVERGENCE = "org.muqabala.ui.divergence";
    static final String ANNOTATION = "org.muqabala.ui.annotation";

    private static final int LONGEST = 80;
    /** A list of thousands is read by nobody, and the ledger has them all. */
    private static final int MOST_DIVERGENCES = 1000;

    /**
     * Divergences of some weight that nobody has decided about, and all annotations.
     *
     * @param eachSide whether a divergence is marked in both versions, not in the newer one alone
     */
    static List<MarkerText> of(Review review, DivergenceTexts texts, boolean eachSide) {
        List<MarkerText> markers = new ArrayList<>();
        SettledLedger settled = SettledLedger.of(review, Ledger.of(review.comparison()));
        List<LedgerRow> rows = settled.ledger().rows().stream()
                .filter(row -> row.divergence().significance() != Significance.COSMETIC)
                .filter(row -> settled.settlement(row).state() == SettlementState.UNSEEN).toList();
        rows.stream().limit(MOST_DIVERGENCES)
                .forEach(row -> sides(row, eachSide).forEach(side -> markers.add(divergence(review, row, side, texts))));
        if (rows.size() > MOST_DIVERGENCES) {
            markers.add(leftOut(rows.size() - MOST_DIVERGENCES));
        }
        review.annotations().stream().map(MarkerText::annotation).forEach(markers::add);
        return markers;
    }

    /** Says how many divergences have no marker. */
    private static MarkerText leftOut(int count) {
        return new MarkerText(DIVERGENCE, Side.B, Optional.empty(), NLS.bind(Messages.marker_leftOut, count), IMarker.SEVERITY_INFO, false);
    }

    private static List<Side> sides(LedgerRow row, boolean each) {
        List<Side> present = Stream.of(Side.values()).filter(side -> row.place(side).isPresent()).toList();
        return each ? present : present.subList(present.size() - 1, present.size());
    }

    private static MarkerText divergence(Review review, LedgerRow row, Side side, DivergenceTexts texts) {
        Side wordsOf = row.divergence().on(side).isEmpty() ? side.other() : side;
        String words = row.divergence().on(wordsOf).of(review.comparison().article(wordsOf).text());
        return new MarkerText(DIVERGENCE, side, row.place(side), NLS.bind(Messages.marker_divergence, texts.kind(row), shortened(words)),
                row.divergence().significance() == Significance.SUBSTANTIVE ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO, false);
    }

    private static MarkerText annotation(Annotation annotation) {
        Optional<Anchor> place = annotation.places().stream().reduce((first, last) -> last);
        String kind = switch (annotation.kind()) {
            case CORRECTION -> Messages.marker_correction;
            case TRANSLATION -> Messages.marker_translation;
            case QUESTION -> Messages.marker_question;
            case NOTE -> Messages.marker_note;
        };
        String words = annotation.note().isEmpty() ? annotation.proposal() : annotation.note();
        int priority = annotation.handling().severity() == Severity.GRAVE ? IMarker.PRIORITY_HIGH
                : annotation.handling().severity() == Severity.MINOR ? IMarker.PRIORITY_LOW : IMarker.PRIORITY_NORMAL;
        return new MarkerText(ANNOTATION, place.map(Anchor::side).orElse(annotation.anchors().get(0).side()), place.map(Anchor::span),
                NLS.bind(Messages.marker_words, kind, shortened(words)), priority, annotation.state().isDecided());
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return "\u2068" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…") + "\u2069";
    }
}
