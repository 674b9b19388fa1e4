package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

class DivergenceWalkTest {

    private final Ledger ledger = new Ledger(List.of(
            row(1, Significance.COSMETIC), row(2, Significance.SUBSTANTIVE), row(3, Significance.STYLISTIC),
            row(4, Significance.COSMETIC), row(5, Significance.SUBSTANTIVE)));
    private final DivergenceWalk walk = new DivergenceWalk(new Comparison(Article.typed("a", "قال مُحمّد"), Article.typed("b", "قال"), List.of(), List.of(), List.of()), ledger);

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
    void walksAmongTheRowsThatAreWantedAlone() {
        walk.narrow(row -> row.number() != 2 && row.number() != 4);
        walk.filter(WeightFilter.NO_COSMETICS);
        assertEquals(List.of(3, 5), walk.shown().stream().map(LedgerRow::number).toList());
        walk.narrow(row -> true);
        assertEquals(List.of(2, 3, 5), walk.shown().stream().map(LedgerRow::number).toList());
    }

    @Test
    void aRowThatIsNoLongerWantedStaysCurrentSoThatTheWalkGoesOnFromIt() {
        walk.select(ledger.rows().get(2));
        walk.narrow(row -> row.number() != 3);
        assertEquals(3, number());
        assertEquals(0, walk.position());
        walk.next();
        assertEquals(4, number());
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

    @Test
    void narrowingToTheSameRowsTellsNobody() {
        List<Integer> heard = new ArrayList<>();
        walk.onChange(() -> heard.add(walk.shown().size()));
        walk.narrow(row -> row.number() > 0);
        walk.narrow(row -> row.number() > 1);
        assertEquals(List.of(4), heard);
    }

    @Test
    void typesAreHiddenAndShownAgain() {
        walk.filter(walk.filter().turned(DivergenceType.LEXICAL));
        assertEquals(ledger.rows(), walk.shown(), "passages are of no type");
        DivergenceFilter other = DivergenceFilter.NONE.turned(DivergenceType.NAME).turned(DivergenceType.ORDER).turned(DivergenceType.NAME);
        assertEquals(Set.of(DivergenceType.ORDER), other.hidden());
    }

    @Test
    void wordsAreSoughtOnBothSidesWithoutTheirVowels() {
        walk.filter(DivergenceFilter.NONE.with("لَ"));
        assertEquals(List.of(2), walk.shown().stream().map(LedgerRow::number).toList());
        walk.filter(DivergenceFilter.NONE.with("غير"));
        assertEquals(List.of(), walk.shown());
        walk.filter(DivergenceFilter.NONE);
        assertEquals(ledger.rows(), walk.shown());
    }

    private int number() {
        return walk.current().orElseThrow().number();
    }

    private static LedgerRow row(int number, Significance significance) {
        return new LedgerRow(number, Optional.empty(),
                new Divergence(new Span(number, number + 1), Span.at(0), DivergenceType.LEXICAL, significance, Reason.of("test")));
    }
}
