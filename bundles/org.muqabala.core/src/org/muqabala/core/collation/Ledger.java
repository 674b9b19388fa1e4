package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.text.Span;

/**
 * Every divergence of a comparison as one list: first in the reading order of B, then the passages that only A has where
 * they stood in A.
 *
 * @param rows numbered from 1 without a gap
 */
public record Ledger(List<LedgerRow> rows) {

    public Ledger {
        rows = List.copyOf(rows);
    }

    public static Ledger of(Comparison comparison) {
        List<LedgerRow> found = new ArrayList<>();
        for (Link link : comparison.links()) {
            for (Divergence divergence : link.divergences()) {
                found.add(new LedgerRow(0, Optional.of(link), divergence));
            }
        }
        for (Span span : comparison.onlyInB()) {
            found.add(passage(new Divergence(Span.at(0), span, DivergenceType.ADDITION, Significance.SUBSTANTIVE, Reason.of("passage.only-in-b"))));
        }
        found.sort(Comparator.comparing(row -> row.divergence().b()));
        for (Span span : comparison.onlyInA()) {
            found.add(passage(new Divergence(span, Span.at(0), DivergenceType.OMISSION, Significance.SUBSTANTIVE, Reason.of("passage.only-in-a"))));
        }
        List<LedgerRow> numbered = new ArrayList<>(found.size());
        for (LedgerRow row : found) {
            numbered.add(new LedgerRow(numbered.size() + 1, row.link(), row.divergence()));
        }
        return new Ledger(numbered);
    }

    private static LedgerRow passage(Divergence divergence) {
        return new LedgerRow(0, Optional.empty(), divergence);
    }

    /** How many divergences inside links have the weight. */
    public long count(Significance significance) {
        return rows.stream().filter(row -> !row.isPassage() && row.divergence().significance() == significance).count();
    }

    /** How many passages only this side has. */
    public long countPassages(Side side) {
        return rows.stream().filter(row -> row.isPassage() && !row.divergence().on(side).isEmpty()).count();
    }
}
