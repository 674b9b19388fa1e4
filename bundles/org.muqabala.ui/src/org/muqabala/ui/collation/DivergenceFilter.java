package org.muqabala.ui.collation;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;

/**
 * Which rows of a ledger are walked, listed and painted.
 *
 * @param weight by how much they matter
 * @param hidden types that are not shown; passages that one version alone has are no type, and shown
 * @param text letters that one of both sides has; empty for any. Vowel marks and tatweel do not count
 */
public record DivergenceFilter(WeightFilter weight, Set<DivergenceType> hidden, String text) {

    /** Shows every row. */
    public static final DivergenceFilter NONE = new DivergenceFilter(WeightFilter.ALL, Set.of(), "");

    public DivergenceFilter {
        hidden = Set.copyOf(hidden);
        text = bare(text.strip());
    }

    public DivergenceFilter with(WeightFilter other) {
        return new DivergenceFilter(other, hidden, text);
    }

    public DivergenceFilter with(String other) {
        return new DivergenceFilter(weight, hidden, other);
    }

    /** Hides a type that is shown, or shows one that is hidden. */
    public DivergenceFilter turned(DivergenceType type) {
        Set<DivergenceType> other = EnumSet.noneOf(DivergenceType.class);
        other.addAll(hidden);
        if (!other.remove(type)) {
            other.add(type);
        }
        return new DivergenceFilter(weight, other, text);
    }

    /** @param comparison whose row it is */
    public boolean shows(LedgerRow row, Comparison comparison) {
        return weight.shows(row.divergence().significance()) && (row.isPassage() || !hidden.contains(row.divergence().type()))
                && (text.isEmpty() || says(row, comparison, Side.A) || says(row, comparison, Side.B));
    }

    private boolean says(LedgerRow row, Comparison comparison, Side side) {
        return row.place(side).filter(span -> bare(span.of(comparison.article(side).text())).contains(text)).isPresent();
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\u064B-\\u0652\\u0670\\u0640]", "");
    }
}
