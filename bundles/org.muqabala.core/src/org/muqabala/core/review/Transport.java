package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

/** Takes what was said and decided about two texts over to what these have become. */
public final class Transport {

    private final Comparison from;
    private final Comparison to;
    private final Map<Side, AnchorPlacer> placers = new EnumMap<>(Side.class);
    private final Map<Side, String> oldHashes = new EnumMap<>(Side.class);
    private final Map<Side, String> newHashes = new EnumMap<>(Side.class);

    private Transport(Comparison from, Comparison to, Progress progress) {
        this.from = from;
        this.to = to;
        for (Side side : Side.values()) {
            Article before = from.article(side);
            Article after = to.article(side);
            oldHashes.put(side, Sha256.of(before.text()).hex());
            newHashes.put(side, Sha256.of(after.text()).hex());
            if (!before.text().equals(after.text())) {
                placers.put(side, AnchorPlacer.between(before, after, progress));
            }
        }
    }

    /**
     * The review about another comparison. Anchors keep their first places, beside which stands where they are now; settlements hold on to
     * divergences that read the same on both sides; those of others wait, should the texts become what they were.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    public static Review of(Review review, Comparison comparison, Progress progress) {
        Comparison before = review.comparison();
        boolean nothingSaid = review.annotations().isEmpty() && review.settlements().isEmpty();
        if (nothingSaid || before.a().text().equals(comparison.a().text()) && before.b().text().equals(comparison.b().text())) {
            return review.with(comparison);
        }
        Transport transport = new Transport(before, comparison, progress);
        List<Annotation> placed = new ArrayList<>();
        for (Annotation annotation : review.annotations()) {
            progress.throwIfCancelled();
            placed.add(transport.placed(annotation));
        }
        return review.with(comparison).withAnnotations(placed).withSettlements(transport.settlements(review.settlements()));
    }

    private Annotation placed(Annotation annotation) {
        List<Anchor> anchors = annotation.anchors().stream().map(this::named).toList();
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            Placement now = annotation.placements().isEmpty() ? first(anchor) : annotation.placements().get(i);
            placements.add(next(anchor, now));
        }
        if (placements.equals(anchors.stream().map(Transport::first).toList()) && anchors.stream().allMatch(this::isAtHome)) {
            return annotation.placed(anchors.stream().map(anchor -> anchor.madeOn("")).toList(), List.of());
        }
        return annotation.placed(anchors, placements);
    }

    /** Whether it was made on the text that is compared now. */
    private boolean isAtHome(Anchor anchor) {
        return anchor.text().equals(newHashes.get(anchor.side()));
    }

    private Anchor named(Anchor anchor) {
        return anchor.text().isEmpty() ? anchor.madeOn(oldHashes.get(anchor.side())) : anchor;
    }

    private static Placement first(Anchor anchor) {
        return new Placement.Placed(anchor.span(), anchor.quote(), Placement.Method.ALIGNMENT, 1);
    }

    private Placement next(Anchor anchor, Placement now) {
        AnchorPlacer placer = placers.get(anchor.side());
        if (placer == null) {
            // where somebody showed it to be, even if that is not where it was made
            return now;
        }
        if (isAtHome(anchor)) {
            return first(anchor);
        }
        return switch (now) {
            case Placement.Placed placed -> whole(anchor, placer.place(placed.span()));
            case Placement.Orphan orphan -> anchor.quote().isEmpty() ? orphan : placer.find(anchor.quote(), anchor.trace());
        };
    }

    /** Words that were taken away from a quote and came back belong to it again. */
    private Placement whole(Anchor anchor, Placement found) {
        if (!(found instanceof Placement.Placed placed) || placed.span().isEmpty() || placed.quote().equals(anchor.quote())) {
            return found;
        }
        String text = to.article(anchor.side()).text();
        int from = Math.max(0, placed.span().start() - anchor.quote().length());
        for (int at = text.indexOf(anchor.quote(), from); at >= 0 && at < placed.span().end(); at = text.indexOf(anchor.quote(), at + 1)) {
            Span whole = new Span(at, at + anchor.quote().length());
            if (whole.contains(placed.span())) {
                return new Placement.Placed(whole, anchor.quote(), placed.method(), 1);
            }
        }
        return found;
    }

    private Map<DivergenceKey, Settlement> settlements(Map<DivergenceKey, Settlement> before) {
        if (before.isEmpty()) {
            return before;
        }
        DivergenceFinder finder = new DivergenceFinder(placers, to);
        Map<DivergenceKey, Settlement> after = new LinkedHashMap<>();
        before.forEach((key, settlement) -> after.put(key.fits(from) ? finder.find(key).orElse(key) : key, settlement));
        return after;
    }
}
