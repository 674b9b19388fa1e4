package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.text.Span;

class DivergenceWalkTest {

    private static final DivergenceFilter UNSEEN = DivergenceFilter.NONE.with(Optional.of(SettlementState.UNSEEN));

    private final Ledger ledger = new Ledger(List.of(
            row(1, Significance.COSMETIC), row(2, Significance.SUBSTANTIVE), row(3, Significance.STYLISTIC),
            row(4, Significance.COSMETIC), row(5, Significance.SUBSTANTIVE)));
    private final Set<Integer> settled = new HashSet<>();
    private final DivergenceWalk walk = new DivergenceWalk(ledger, new RowContents() {

        @Override
        public SettlementState state(LedgerRow row) {
            return settled.contains(row.number()) ? SettlementState.KEPT : SettlementState.UNSEEN;
        }

        @Override
        public Stream<String> words(LedgerRow row) {
            return Stream.empty();
        }
    });

    @Test
    void startsBeforeTheFirstRow() {
        assertEquals(Optional.empty(), walk.current());
        assertEquals(0, walk.position());
        assertTrue(walk.next());
        assertEquals(1, walk.position());
    }

    @Test
    void previousFromNowhereIsTheLastRow() {
        assertTrue(walk.previous());
        assertEquals(5, number());
    }

    @Test
    void staysAtTheEnds() {
        walk.select(ledger.rows().get(4));
        assertFalse(walk.next());
        assertEquals(5, number());
        walk.select(ledger.rows().get(0));
        assertFalse(walk.previous());
        assertEquals(1, number());
    }

    @Test
    void stepsOverWhatTheFilterHides() {
        walk.filter(WeightFilter.NO_COSMETICS);
        walk.next();
        assertEquals(2, number());
        walk.next();
        walk.next();
        assertEquals(5, number());
        assertEquals(3, walk.position());
        assertEquals(3, walk.shown().size());
    }

    @Test
    void goesOnFromAHiddenRowThatWasSelected() {
        walk.filter(WeightFilter.SUBSTANTIVE);
        walk.select(ledger.rows().get(2));
        assertEquals(0, walk.position());
        walk.previous();
        assertEquals(2, number());
    }

    @Test
    void aFilterThatHidesTheCurrentRowLetsItGo() {
        walk.select(ledger.rows().get(0));
        walk.filter(WeightFilter.SUBSTANTIVE);
        assertEquals(Optional.empty(), walk.current());
    }

    @Test
    void tellsEachChangeOnceAndNothingElse() {
        List<Integer> heard = new ArrayList<>();
        Runnable subscription = walk.onChange(() -> heard.add(walk.position()));
        walk.next();
        walk.select(ledger.rows().get(0));
        walk.filter(WeightFilter.ALL);
        assertEquals(List.of(1), heard);
        subscription.run();
        walk.next();
        assertEquals(List.of(1), heard);
    }

    @Test
    void aRowThatADecisionTakesOutStaysCurrentSoThatTheWalkGoesOnFromIt() {
        walk.filter(UNSEEN);
        walk.select(ledger.rows().get(2));
        settled.add(3);
        walk.listAgain();
        assertEquals(List.of(1, 2, 4, 5), walk.shown().stream().map(LedgerRow::number).toList());
        assertEquals(3, number());
        assertEquals(0, walk.position());
        walk.next();
        assertEquals(4, number());
    }

    @Test
    void listingTheSameRowsAgainTellsNobody() {
        walk.filter(UNSEEN);
        List<Integer> heard = new ArrayList<>();
        walk.onChange(() -> heard.add(walk.shown().size()));
        walk.listAgain();
        settled.add(1);
        walk.listAgain();
        assertEquals(List.of(4), heard);
    }

    @Test
    void goesRoundToTheNextOfThoseThatAreAskedFor() {
        walk.select(ledger.rows().get(3));
        assertTrue(walk.next(row -> row.number() < 3));
        assertEquals(1, number());
        assertTrue(walk.next(row -> row.number() < 3));
        assertEquals(2, number());
        assertFalse(walk.next(row -> row.number() == 2), "there is no other");
    }

    private int number() {
        return walk.current().orElseThrow().number();
    }

    private static LedgerRow row(int number, Significance significance) {
        return new LedgerRow(number, Optional.empty(),
                new Divergence(new Span(number, number + 1), Span.at(0), DivergenceType.LEXICAL, significance, Reason.of("test")));
    }
}
