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

    /** How many words of a passage that is used twice are quoted. */
    private static final int QUOTED_WORDS = 8;

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
            found.add(passage(new Divergence(Span.at(0), span, DivergenceType.ADDITION, Significance.SUBSTANTIVE, reason(comparison, Side.B, span))));
        }
        found.sort(Comparator.comparing(row -> row.divergence().b()));
        for (Span span : comparison.onlyInA()) {
            found.add(passage(new Divergence(span, Span.at(0), DivergenceType.OMISSION, Significance.SUBSTANTIVE, reason(comparison, Side.A, span))));
        }
        List<LedgerRow> numbered = new ArrayList<>(found.size());
        for (LedgerRow row : found) {
            numbered.add(new LedgerRow(numbered.size() + 1, row.link(), row.divergence()));
        }
        return new Ledger(numbered);
    }

    /** Why a passage stands alone: the other version has not got it, or has it linked to another use. */
    private static Reason reason(Comparison comparison, Side side, Span passage) {
        String only = side == Side.A ? "passage.only-in-a" : "passage.only-in-b";
        return comparison.secondUse(side, passage).map(use -> Reason.of("passage.second-use", beginning(use.there().of(comparison.article(side.other()).text()))))
                .orElse(Reason.of(only));
    }

    private static String beginning(String passage) {
        String[] words = passage.strip().split("\\s+", QUOTED_WORDS + 1);
        return words.length <= QUOTED_WORDS ? String.join(" ", words) : String.join(" ", List.of(words).subList(0, QUOTED_WORDS)) + " …";
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
