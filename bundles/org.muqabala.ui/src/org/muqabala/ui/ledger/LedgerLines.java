package org.muqabala.ui.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.muqabala.core.collation.LedgerRow;

/** What the ledger's table lists from top to bottom: rows in their order, under the heads of their groups. */
final class LedgerLines {

    static final LedgerLines NONE = new LedgerLines(List.of());

    private final List<LedgerLine> lines;
    private final Map<Integer, Integer> places = new HashMap<>();

    private LedgerLines(List<LedgerLine> lines) {
        this.lines = lines;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof LedgerLine.Entry entry) {
                places.put(entry.row().number(), at);
            }
        }
    }

    /** Rows in this order, without groups. */
    static LedgerLines of(List<LedgerRow> rows) {
        return new LedgerLines(rows.stream().<LedgerLine>map(LedgerLine.Entry::new).toList());
    }

    /**
     * Rows in this order within their groups.
     *
     * @param groupOf the group of a row
     * @param order of the groups
     * @param closed groups of which the head alone is listed
     */
    static LedgerLines of(List<LedgerRow> rows, Function<LedgerRow, LedgerGroup> groupOf, Comparator<LedgerGroup> order, Set<LedgerGroup> closed) {
        Map<LedgerGroup, List<LedgerRow>> groups = new TreeMap<>(order);
        rows.forEach(row -> groups.computeIfAbsent(groupOf.apply(row), group -> new ArrayList<>()).add(row));
        List<LedgerLine> lines = new ArrayList<>();
        groups.forEach((group, members) -> {
            boolean open = !closed.contains(group);
            lines.add(new LedgerLine.Heading(group, List.copyOf(members), open));
            if (open) {
                members.forEach(row -> lines.add(new LedgerLine.Entry(row)));
            }
        });
        return new LedgerLines(lines);
    }

    int size() {
        return lines.size();
    }

    LedgerLine get(int place) {
        return lines.get(place);
    }

    /** Where the row stands, from 0; -1 if it is not listed. */
    int placeOf(LedgerRow row) {
        int place = places.getOrDefault(row.number(), -1);
        // another review has rows of the same numbers
        return place >= 0 && lines.get(place).rows().contains(row) ? place : -1;
    }

    /** Where the head of the group stands, from 0; -1 if there is none. */
    int placeOf(LedgerGroup group) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof LedgerLine.Heading heading && heading.group().equals(group)) {
                return at;
            }
        }
        return -1;
    }
}
