package org.muqabala.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** Finds the divergences of two former texts among those of the texts that they have become. */
public final class DivergenceFinder {

    private final Map<Side, AnchorPlacer> placers;
    private final Comparison to;
    private final Map<List<Object>, DivergenceKey> rows = new HashMap<>();

    /**
     * A finder for divergences of one pair of former texts.
     *
     * @param placers from the former texts to those of the comparison; none for a side whose text is the same
     * @param to the comparison of the present texts
     */
    public DivergenceFinder(Map<Side, AnchorPlacer> placers, Comparison to) {
        this.placers = Map.copyOf(placers);
        this.to = to;
        for (LedgerRow row : Ledger.of(to).rows()) {
            DivergenceKey key = DivergenceKey.of(to, row);
            rows.put(identity(key), key);
        }
    }

    /** The divergence's key now; empty if it no longer reads the same on both sides. */
    public Optional<DivergenceKey> find(DivergenceKey former) {
        Optional<Span> a = moved(Side.A, former);
        Optional<Span> b = moved(Side.B, former);
        if (a.isEmpty() || b.isEmpty() || a.get().end() > to.a().text().length() || b.get().end() > to.b().text().length()) {
            return Optional.empty();
        }
        DivergenceKey now = DivergenceKey.of(to, a.get(), b.get());
        boolean same = now.quoteA().equals(former.quoteA()) && now.quoteB().equals(former.quoteB());
        return same ? Optional.of(rows.getOrDefault(identity(now), now)) : Optional.empty();
    }

    /** Places between letters may be told otherwise; where there is text, it tells which divergence is meant. */
    private static List<Object> identity(DivergenceKey key) {
        return List.of(key.a().isEmpty() ? "" : key.a(), key.quoteA(), key.b().isEmpty() ? "" : key.b(), key.quoteB());
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
