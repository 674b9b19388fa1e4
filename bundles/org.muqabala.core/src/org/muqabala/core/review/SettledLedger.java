package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;

/**
 * A ledger with what was decided about each of its rows. A row that was settled under the same key has that settlement; a row within a larger
 * piece that was settled as one has the piece's; a row that is made of smaller ones that were all settled alike has theirs. So a
 * decision counts whatever the size of the pieces in which changes are shown.
 */
public final class SettledLedger {

    /** How far a place between letters may stand from the piece that it belongs to. */
    private static final int SPACES = 4;

    private final Ledger ledger;
    private final Settlement[] settlements;

    private SettledLedger(Ledger ledger) {
        this.ledger = ledger;
        settlements = new Settlement[ledger.rows().size()];
        Arrays.fill(settlements, Settlement.NONE);
    }

    /**
     * Looks up the rows.
     *
     * @param ledger of the review's comparison, or of the same in larger pieces
     */
    public static SettledLedger of(Review review, Ledger ledger) {
        SettledLedger settled = new SettledLedger(ledger);
        if (!review.settlements().isEmpty()) {
            settled.fill(review);
        }
        return settled;
    }

    /** A ledger of which nobody has touched a row. */
    public static SettledLedger untouched(Ledger ledger) {
        return new SettledLedger(ledger);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** {@link Settlement#NONE} if nobody has touched the row. */
    public Settlement settlement(LedgerRow row) {
        return settlements[row.number() - 1];
    }

    private void fill(Review review) {
        Map<DivergenceKey, Settlement> left = new HashMap<>(review.settlements());
        NavigableMap<Integer, List<LedgerRow>> open = new TreeMap<>();
        for (LedgerRow row : ledger.rows()) {
            Settlement exact = left.remove(DivergenceKey.of(review.comparison(), row));
            if (exact != null) {
                set(row, exact);
            } else if (!row.isPassage()) {
                open.computeIfAbsent(row.divergence().b().start(), start -> new ArrayList<>()).add(row);
            }
        }
        if (!left.isEmpty() && !open.isEmpty()) {
            fillWithin(review.comparison(), left, open);
            fillFromParts(review, open);
        }
    }

    private void set(LedgerRow row, Settlement settlement) {
        settlements[row.number() - 1] = settlement;
    }

    private void fillWithin(Comparison comparison, Map<DivergenceKey, Settlement> pieces, NavigableMap<Integer, List<LedgerRow>> open) {
        pieces.forEach((piece, settlement) -> open.subMap(piece.b().start() - SPACES, true, piece.b().end() + SPACES, true).values().forEach(rows -> rows.stream()
                .filter(row -> piece.fits(comparison) && piece.covers(DivergenceKey.of(comparison, row), comparison))
                .forEach(row -> set(row, settlement))));
    }

    /** Rows in which smaller divergences of the review's own comparison lie, all of them settled alike. */
    private void fillFromParts(Review review, NavigableMap<Integer, List<LedgerRow>> open) {
        Map<LedgerRow, Settlement> alike = new HashMap<>();
        for (LedgerRow part : Ledger.of(review.comparison()).rows()) {
            DivergenceKey key = DivergenceKey.of(review.comparison(), part);
            Settlement settlement = review.settlements().getOrDefault(key, Settlement.NONE);
            for (LedgerRow whole : around(part, open)) {
                if (DivergenceKey.of(review.comparison(), whole).covers(key, review.comparison())) {
                    alike.merge(whole, settlement, SettledLedger::common);
                }
            }
        }
        alike.forEach((row, settlement) -> {
            if (settlement(row).isNone()) {
                set(row, settlement);
            }
        });
    }

    private static List<LedgerRow> around(LedgerRow part, NavigableMap<Integer, List<LedgerRow>> open) {
        if (part.isPassage()) {
            return List.of();
        }
        int place = part.divergence().b().start();
        Map.Entry<Integer, List<LedgerRow>> before = open.floorEntry(place - SPACES);
        int from = before == null ? place - SPACES : before.getKey();
        return open.subMap(from, true, place + SPACES, true).values().stream().flatMap(List::stream).toList();
    }

    private static Settlement common(Settlement first, Settlement second) {
        if (first.state() != second.state() || !first.assignee().equals(second.assignee())) {
            return Settlement.NONE;
        }
        return first.when().isBefore(second.when()) ? second : first;
    }
}
