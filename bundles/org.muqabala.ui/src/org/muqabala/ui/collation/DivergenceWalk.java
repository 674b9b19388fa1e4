package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;

/**
 * Where an editor stands in a ledger: the rows that the filter shows, and the one that is being looked at. Selecting a row that
 * the filter hides is allowed; next and previous then go on from its place. For one thread.
 */
public final class DivergenceWalk {

    private final Ledger ledger;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private WeightFilter filter = WeightFilter.ALL;
    private List<LedgerRow> shown;
    private Optional<LedgerRow> current = Optional.empty();

    public DivergenceWalk(Ledger ledger) {
        this.ledger = ledger;
        this.shown = ledger.rows();
    }

    public WeightFilter filter() {
        return filter;
    }

    /** The rows that the filter shows, in the ledger's order. */
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
    public void filter(WeightFilter newFilter) {
        if (filter == newFilter) {
            return;
        }
        filter = newFilter;
        shown = ledger.rows().stream().filter(row -> newFilter.shows(row.divergence().significance())).toList();
        current = current.filter(shown::contains);
        changed();
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

    /** @return closes the subscription when run */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private boolean go(Optional<LedgerRow> row) {
        row.ifPresent(this::select);
        return row.isPresent();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
