package org.muqabala.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

class LedgerLinesTest {

    private static final LedgerGroup ODD = new LedgerGroup(1, "odd");
    private static final LedgerGroup EVEN = new LedgerGroup(0, "even");

    private final List<LedgerRow> rows = IntStream.of(3, 1, 2, 4).mapToObj(LedgerLinesTest::row).toList();

    @Test
    void rowsWithoutGroupsStandInTheirOrder() {
        LedgerLines lines = LedgerLines.of(rows);
        assertEquals(4, lines.size());
        assertEquals(0, lines.placeOf(row(3)));
        assertEquals(-1, lines.placeOf(row(9)));
    }

    @Test
    void groupsStandByRankAndKeepTheOrderOfTheirRows() {
        LedgerLines lines = grouped(Set.of());
        assertEquals(List.of("even", "2", "4", "odd", "3", "1"), texts(lines));
        assertEquals(3, lines.placeOf(ODD));
        assertEquals(5, lines.placeOf(row(1)));
    }

    @Test
    void aClosedGroupIsItsHeadWhichStandsForAllItsRows() {
        LedgerLines lines = grouped(Set.of(EVEN));
        assertEquals(List.of("even", "odd", "3", "1"), texts(lines));
        assertEquals(List.of(row(2), row(4)), lines.get(0).rows());
        assertEquals(-1, lines.placeOf(row(2)));
    }

    private LedgerLines grouped(Set<LedgerGroup> closed) {
        return LedgerLines.of(rows, row -> row.number() % 2 == 0 ? EVEN : ODD, LedgerGroup.order(Comparator.naturalOrder()), closed);
    }

    private static List<String> texts(LedgerLines lines) {
        return IntStream.range(0, lines.size()).mapToObj(lines::get).map(line -> switch (line) {
            case LedgerLine.Heading heading -> heading.group().title();
            case LedgerLine.Entry entry -> String.valueOf(entry.row().number());
        }).toList();
    }

    private static LedgerRow row(int number) {
        return new LedgerRow(number, Optional.empty(),
                new Divergence(new Span(number, number + 1), Span.at(0), DivergenceType.LEXICAL, Significance.SUBSTANTIVE, Reason.of("test")));
    }
}
