package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
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

    private Transport(Comparison from, Comparison to) {
        this.from = from;
        this.to = to;
        for (Side side : Side.values()) {
            Article before = from.article(side);
            Article after = to.article(side);
            oldHashes.put(side, Sha256.of(before.text()).hex());
            newHashes.put(side, Sha256.of(after.text()).hex());
            if (!before.text().equals(after.text())) {
                placers.put(side, AnchorPlacer.between(before, after, Progress.NONE));
            }
        }
    }

    /**
     * The review about another comparison. Anchors keep their first places, beside which stands where they are now; settlements hold on to
     * divergences that read the same on both sides; those of others wait, should the texts become what they were.
     */
    public static Review of(Review review, Comparison comparison) {
        Comparison before = review.comparison();
        if (before.a().text().equals(comparison.a().text()) && before.b().text().equals(comparison.b().text())) {
            return review.with(comparison);
        }
        Transport transport = new Transport(before, comparison);
        return review.with(comparison).withAnnotations(review.annotations().stream().map(transport::placed).toList())
                .withSettlements(transport.settlements(review.settlements()));
    }

    private Annotation placed(Annotation annotation) {
        List<Anchor> anchors = annotation.anchors().stream().map(this::named).toList();
        if (anchors.stream().allMatch(anchor -> anchor.text().equals(newHashes.get(anchor.side())))) {
            return annotation.placed(anchors.stream().map(anchor -> anchor.madeOn("")).toList(), List.of());
        }
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            Placement now = annotation.placements().isEmpty() ? first(anchor) : annotation.placements().get(i);
            placements.add(next(anchor, now));
        }
        return annotation.placed(anchors, placements);
    }

    private Anchor named(Anchor anchor) {
        return anchor.text().isEmpty() ? anchor.madeOn(oldHashes.get(anchor.side())) : anchor;
    }

    private static Placement first(Anchor anchor) {
        return new Placement.Placed(anchor.span(), anchor.quote(), Placement.Method.ALIGNMENT, 1);
    }

    private Placement next(Anchor anchor, Placement now) {
        AnchorPlacer placer = placers.get(anchor.side());
        if (anchor.text().equals(newHashes.get(anchor.side()))) {
            return first(anchor);
        }
        if (placer == null) {
            return now;
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
        Map<List<Object>, DivergenceKey> rows = new HashMap<>();
        for (LedgerRow row : Ledger.of(to).rows()) {
            DivergenceKey key = DivergenceKey.of(to, row);
            rows.put(identity(key), key);
        }
        Map<DivergenceKey, Settlement> after = new LinkedHashMap<>();
        before.forEach((key, settlement) -> after.put(moved(key).map(moved -> rows.getOrDefault(identity(moved), moved)).orElse(key), settlement));
        return after;
    }

    /** Places between letters may be told otherwise; where there is text, it tells which divergence is meant. */
    private static List<Object> identity(DivergenceKey key) {
        return List.of(key.a().isEmpty() ? "" : key.a(), key.quoteA(), key.b().isEmpty() ? "" : key.b(), key.quoteB());
    }

    private Optional<DivergenceKey> moved(DivergenceKey key) {
        if (!key.fits(from)) {
            return Optional.empty();
        }
        Optional<Span> a = moved(Side.A, key);
        Optional<Span> b = moved(Side.B, key);
        return a.isEmpty() || b.isEmpty() ? Optional.empty()
                : Optional.of(DivergenceKey.of(to, a.get(), b.get())).filter(there -> there.quoteA().equals(key.quoteA()) && there.quoteB().equals(key.quoteB()));
    }

    private Optional<Span> moved(Side side, DivergenceKey key) {
        Span span = key.span(side);
        AnchorPlacer placer = placers.get(side);
        if (placer == null) {
            return Optional.of(span);
        }
        return placer.place(span) instanceof Placement.Placed placed ? Optional.of(placed.span())
                : span.isEmpty() ? Optional.of(Span.at(0)) : Optional.empty();
    }
}
