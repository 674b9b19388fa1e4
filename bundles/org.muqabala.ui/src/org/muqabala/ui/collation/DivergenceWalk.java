package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;

/**
 * Where an editor stands in a ledger: the rows that the filter shows, and the one that is being looked at. Selecting a row that
 * the filter hides is allowed; next and previous then go on from its place. For one thread.
 */
public final class DivergenceWalk {

    private final Ledger ledger;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final RowContents contents;
    private DivergenceFilter filter = DivergenceFilter.NONE;
    private List<LedgerRow> shown;
    private Set<Divergence> shownDivergences;
    private Optional<LedgerRow> current = Optional.empty();

    /** @param contents what the filter asks about the rows */
    DivergenceWalk(Ledger ledger, RowContents contents) {
        this.ledger = ledger;
        this.contents = contents;
        show(ledger.rows());
    }

    /** What is shown. */
    public DivergenceFilter filter() {
        return filter;
    }

    /** Whether the filter shows a row. */
    public boolean shows(LedgerRow row) {
        return shownDivergences.contains(row.divergence());
    }

    /** Whether the filter shows a divergence. */
    public boolean shows(Divergence divergence) {
        return shownDivergences.contains(divergence);
    }

    /** The rows that the filter shows, in the ledger's order; the same list as long as they are the same. */
    public List<LedgerRow> shown() {
        return shown;
    }

    public Optional<LedgerRow> current() {
        return current;
    }

    /** Position of the current row among those shown, from 1; 0 if there is none or the filter hides it. */
    public int position() {
        return current.map(row -> shown.indexOf(row) + 1).orElse(0);
    }

    /** Shows the rows of the filter; a current row that it hides is no longer current. */
    public void filter(DivergenceFilter newFilter) {
        if (filter.equals(newFilter)) {
            return;
        }
        filter = newFilter;
        list();
        current = current.filter(this::shows);
        changed();
    }

    /**
     * Asks again which rows the filter shows, after something was said or decided. A current row that is no longer among them stays current: it
     * may have been taken out by what was just decided about it.
     */
    void listAgain() {
        if (!filter.asksWhatIsDecided()) {
            return;
        }
        List<LedgerRow> before = shown;
        list();
        if (shown != before) {
            changed();
        }
    }

    /** Shows other weights; of these the same as before. */
    public void filter(WeightFilter weight) {
        filter(filter.with(weight));
    }

    /** @param row a row of the ledger */
    public void select(LedgerRow row) {
        if (!current.equals(Optional.of(row))) {
            current = Optional.of(row);
            changed();
        }
    }

    /** @return whether there was a next row to go to */
    public boolean next() {
        int from = current.map(LedgerRow::number).orElse(0);
        return go(shown.stream().filter(row -> row.number() > from).findFirst());
    }

    /** @return whether there was a previous row to go to */
    public boolean previous() {
        int from = current.map(LedgerRow::number).orElse(Integer.MAX_VALUE);
        return go(shown.stream().filter(row -> row.number() < from).reduce((first, last) -> last));
    }

    /**
     * Goes to the next row that is shown and is one of these; after the last one, on from the first.
     *
     * @return whether there was another one to go to
     */
    public boolean next(Predicate<LedgerRow> which) {
        int from = current.map(LedgerRow::number).orElse(0);
        Optional<LedgerRow> after = shown.stream().filter(row -> row.number() > from && which.test(row)).findFirst();
        return go(after.or(() -> shown.stream().filter(row -> row.number() < from && which.test(row)).findFirst()));
    }

    /** @return closes the subscription when run */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private boolean go(Optional<LedgerRow> row) {
        row.ifPresent(this::select);
        return row.isPresent();
    }

    private void list() {
        List<LedgerRow> found = ledger.rows().stream().filter(filter.matcher(contents)).toList();
        if (!found.equals(shown)) {
            show(found);
        }
    }

    private void show(List<LedgerRow> rows) {
        shown = rows;
        shownDivergences = rows.stream().map(LedgerRow::divergence).collect(Collectors.toSet());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
