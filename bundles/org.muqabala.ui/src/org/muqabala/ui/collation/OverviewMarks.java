package org.muqabala.ui.collation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * Where in the overview each divergence is marked: at the height of its place in the newer version, or in the older where only that has it.
 *
 * @param all in the order of painting. Where there is no room for two, the later is seen: what is open hides what is settled, and the
 *     weightier the lighter
 */
record OverviewMarks(List<Mark> all) {

    static final int HEIGHT = 3;
    /** Free above the first mark and below the last. */
    private static final int MARGIN = 2 * HEIGHT;

    /** @param y of its middle */
    record Mark(LedgerRow row, int y) {

        int away(int from) {
            return Math.abs(y - from);
        }
    }

    /** @param height of the overview, in pixels */
    static OverviewMarks of(List<LedgerRow> rows, Predicate<LedgerRow> settled, Comparison comparison, int height) {
        // each row is asked once whether it is settled: there may be tens of thousands, and the window waits
        Map<Boolean, List<LedgerRow>> lightestFirst = rows.stream().sorted(LedgerRow.WEIGHTIEST_FIRST.reversed())
                .collect(Collectors.partitioningBy(settled));
        return new OverviewMarks(Stream.of(true, false).flatMap(isSettled -> lightestFirst.get(isSettled).stream())
                .map(row -> new Mark(row, y(row, comparison, height))).toList());
    }

    private static int y(LedgerRow row, Comparison comparison, int height) {
        Side side = row.place(Side.B).isPresent() ? Side.B : Side.A;
        int place = row.place(side).map(Span::start).orElse(0);
        int length = Math.max(1, comparison.article(side).text().length());
        return MARGIN + (int) ((long) place * Math.max(1, height - 2 * MARGIN) / length);
    }

    Optional<Mark> of(LedgerRow row) {
        return all.stream().filter(mark -> mark.row().equals(row)).findFirst();
    }

    /** Of several that are as near the one that is seen. */
    Optional<Mark> nearest(int y) {
        return all.reversed().stream().min(Comparator.comparingInt(mark -> mark.away(y)));
    }
}
