package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.collation.DivergenceFilter;
import org.muqabala.ui.collation.FilterByType;
import org.muqabala.ui.collation.RowKind;

/** What the ledger lists, and with it the marks and the walk: by weight, type, state and words. */
class LedgerFilterTest extends SeedLedger {

    private static final int TYPE = 2;

    @Test
    void rowsAreFilteredByTypeAndState() {
        String type = ledger.cell(0, TYPE);
        ledger.filterByType(type);
        assertEquals(Set.of(type), cells(TYPE));
        assertTrue(ledger.rows() < collation.model().ledger().rows().size());
        ledger.listAll().select(0, 3).settle(SettlementState.KEPT);
        ledger.filterByState(SettlementState.KEPT);
        assertEquals(2, ledger.rows());
        ledger.select(1).settle(SettlementState.UNSEEN);
        assertEquals(1, ledger.rows(), "what is no longer asked for goes");
        ledger.filterByState(SettlementState.TO_TRANSLATE);
        assertTrue(ledger.hint().isEmpty());
        assertEquals(0, ledger.rows());
    }

    @Test
    void wordsAreFoundWhateverTheirHamzaAndMarks() {
        LedgerRow row = collation.model().ledger().rows().stream().filter(each -> words(each).contains("أ")).findFirst().orElseThrow();
        String word = List.of(words(row).split("[\\s،.]+")).stream().filter(each -> each.contains("أ")).findFirst().orElseThrow();
        ledger.search(word.replace('أ', 'ا'));
        assertTrue(collation.walk().shown().contains(row), word);
        assertTrue(ledger.rows() < collation.model().ledger().rows().size());
        ledger.search("no article says this");
        assertEquals(0, ledger.rows());
    }

    @Test
    void theFieldAndTheCollationHaveOneFilter() {
        int marks = collation.marks(Side.B);
        ledger.search("روسيا");
        assertEquals("روسيا", collation.walk().filter().words());
        assertTrue(ledger.rows() > 0 && ledger.rows() < collation.model().ledger().rows().size());
        assertTrue(collation.marks(Side.B) < marks, "what is not listed is not marked");
        collation.next();
        assertEquals(collation.walk().shown().getFirst(), collation.walk().current().orElseThrow());
        workbench.picture("filter-words");
        collation.walk().filter(DivergenceFilter.NONE.with("الأمن"));
        EventLoop.settle();
        assertEquals("الأمن", ledger.words());
        collation.walk().filter(DivergenceFilter.NONE);
        EventLoop.settle();
        assertEquals("", ledger.words());
        assertEquals(marks, collation.marks(Side.B));
    }

    @Test
    void typesThatTheMenuHidesAreNotListedNorMarked() {
        String any = ledger.type();
        int marks = collation.marks(Side.B);
        workbench.run("org.muqabala.ui.filterByType", FilterByType.TYPE, DivergenceType.ORTHOGRAPHIC.name());
        workbench.run("org.muqabala.ui.filterByType", FilterByType.TYPE, DivergenceType.PUNCTUATION.name());
        EventLoop.settle();
        assertEquals(WorkbenchTester.isArabic() ? "بعض الأنواع" : "Some types", ledger.type());
        assertTrue(collation.marks(Side.B) < marks);
        ledger.filterByType(any);
        assertEquals(Set.of(), collation.walk().filter().hidden());
        String type = ledger.cell(0, TYPE);
        ledger.filterByType(type);
        assertEquals(type, ledger.type());
        assertEquals(RowKind.all().size() - 1, collation.walk().filter().hidden().size());
    }

    @Test
    void theWalkAndTheMarksObeyTheStateThatIsAskedFor() {
        LedgerRow first = collation.model().ledger().rows().stream().filter(row -> !row.isPassage()).findFirst().orElseThrow();
        ledger.select(first.number() - 1).settle(SettlementState.TO_CORRECT);
        workbench.run("org.muqabala.ui.filterByState", "org.muqabala.ui.filterByState.state", SettlementState.TO_CORRECT.id());
        EventLoop.settle();
        assertEquals(Optional.of(SettlementState.TO_CORRECT), ledger.state());
        assertEquals(List.of(first), collation.walk().shown());
        assertTrue(collation.marks(Side.A) <= moved(Side.A), "nothing but what moved keeps its ground: " + collation.marks(Side.A));
        workbench.picture("filter-state");
        ledger.select(0).settle(SettlementState.KEPT);
        assertEquals(List.of(), collation.walk().shown(), "what is decided otherwise goes, in the walk as in the list");
        collation.undo();
        EventLoop.settle();
        assertEquals(List.of(first), collation.walk().shown());
        workbench.run("org.muqabala.ui.filterByState");
        EventLoop.settle();
        assertEquals(Optional.empty(), ledger.state());
    }

    @Test
    void aFilterBelongsToItsCollation() {
        ledger.search("روسيا");
        CollationEditorTester other = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        assertEquals("", ledger.words());
        assertEquals(other.model().ledger().rows().size(), ledger.rows());
        workbench.page().activate(collation.part());
        EventLoop.settle();
        assertEquals("روسيا", ledger.words());
    }

    @Test
    void filteringByTextGoesToTheField() {
        workbench.page().activate(collation.part());
        workbench.run("org.muqabala.ui.filterByText");
        EventLoop.waitFor("the field", ledger::isAskingForWords);
    }

    /** Passages that moved say so whatever is listed. */
    private long moved(Side side) {
        return collation.model().comparison().links().stream().filter(Link::moved)
                .mapToLong(link -> link.on(side).size() + 2L * link.divergences().size()).sum();
    }

    private String words(LedgerRow row) {
        return row.place(Side.A).map(span -> span.of(collation.model().comparison().a().text())).orElse("");
    }

    private Set<String> cells(int column) {
        return IntStream.range(0, ledger.rows()).mapToObj(line -> ledger.cell(line, column)).collect(Collectors.toSet());
    }
}
