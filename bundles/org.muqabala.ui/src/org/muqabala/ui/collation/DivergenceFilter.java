package org.muqabala.ui.collation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.SettlementState;

/**
 * Which rows of a ledger are walked, listed and painted. A collation has one filter; the menus, the buttons over the versions and the line over
 * the ledger all show and set it.
 *
 * @param weight by how much they matter
 * @param hidden kinds that are not shown
 * @param state what is decided about them; empty for anything
 * @param words what is to stand in them, without spaces around it: in the words of either version, in the reason or as assignee; empty for
 *     anything. Vowel marks, the seat of a hamza and the case of letters do not count
 */
public record DivergenceFilter(WeightFilter weight, Set<RowKind> hidden, Optional<SettlementState> state, String words) {

    /** Shows every row. */
    public static final DivergenceFilter NONE = new DivergenceFilter(WeightFilter.ALL, Set.of(), Optional.empty(), "");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640\\p{Cf}]+");

    public DivergenceFilter {
        hidden = Set.copyOf(hidden);
        words = words.strip();
    }

    public DivergenceFilter with(WeightFilter other) {
        return new DivergenceFilter(other, hidden, state, words);
    }

    public DivergenceFilter with(Optional<SettlementState> other) {
        return new DivergenceFilter(weight, hidden, other, words);
    }

    public DivergenceFilter with(String other) {
        return new DivergenceFilter(weight, hidden, state, other);
    }

    /** Shows rows of every kind again. */
    public DivergenceFilter ofAnyKind() {
        return new DivergenceFilter(weight, Set.of(), state, words);
    }

    /** Shows rows of one kind, and hides all others. */
    public DivergenceFilter only(RowKind kind) {
        Set<RowKind> others = new HashSet<>(RowKind.all());
        others.remove(kind);
        return new DivergenceFilter(weight, others, state, words);
    }

    /** Hides a kind that is shown, or shows one that is hidden. */
    public DivergenceFilter turned(RowKind kind) {
        Set<RowKind> other = new HashSet<>(hidden);
        if (!other.remove(kind)) {
            other.add(kind);
        }
        return new DivergenceFilter(weight, other, state, words);
    }

    /** Whether what it shows changes with what is said and decided in the review. */
    boolean asksWhatIsDecided() {
        return state.isPresent() || !words.isEmpty();
    }

    /** Whether a row is shown; good as long as nothing else is decided. */
    Predicate<LedgerRow> matcher(RowContents contents) {
        Predicate<LedgerRow> all = row -> weight.shows(row.divergence().significance()) && !hidden.contains(RowKind.of(row));
        if (state.isPresent()) {
            all = all.and(row -> contents.state(row) == state.get());
        }
        String sought = folded(words);
        return sought.isEmpty() ? all : all.and(row -> contents.words(row).anyMatch(text -> folded(text).contains(sought)));
    }

    /** Letters alone: a hamza and a vowel mark come apart from their letter and go. */
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
