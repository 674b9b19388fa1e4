package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.ui.keys.IBindingService;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.collation.WeightFilter;
import org.muqabala.ui.ledger.LedgerView;
import org.muqabala.ui.preferences.AuthorName;

/** Deciding about divergences: one by one, many at once, by what they have in common. */
class LedgerTest extends SeedLedger {

    private static final int OLDER = 3;
    private static final int REASON = 5;
    private static final int STATE = 6;
    private static final int ASSIGNEE = 7;
    private static final int BY_WEIGHT = 1;
    private static final int BY_STATE = 3;
    private static final int BY_PASSAGE = 4;

    @Test
    void lookingDecidesNothing() {
        ledger.select(3);
        collation.next().next().previous();
        assertTrue(collation.review().settlements().isEmpty());
        assertFalse(collation.part().isDirty());
    }

    @Test
    void severalRowsAreSettledInOneStepAndUndoneInOne() {
        ledger.select(1, 4, 6).settle(SettlementState.TO_CORRECT);
        assertEquals(List.of(2, 5, 7), rowsIn(SettlementState.TO_CORRECT));
        assertArrayEquals(new int[] {1, 4, 6}, ledger.allSelected(), "still selected for what comes next");
        assertTrue(collation.part().isDirty());
        collation.undo();
        assertEquals(List.of(), rowsIn(SettlementState.TO_CORRECT));
        collation.redo();
        assertEquals(List.of(2, 5, 7), rowsIn(SettlementState.TO_CORRECT));
        ledger.select(4).settle(SettlementState.UNSEEN);
        assertEquals(List.of(2, 7), rowsIn(SettlementState.TO_CORRECT));
    }

    @Test
    void allThatDifferInTheSameWayAreSelectedAndSettledAtOnce() {
        LedgerRow pattern = collation.model().ledger().rows().stream()
                .filter(row -> collation.model().ledger().rows().stream().filter(other -> isLike(row, other)).count() > 2).findFirst().orElseThrow();
        List<Integer> alike = collation.model().ledger().rows().stream().filter(row -> isLike(pattern, row)).map(LedgerRow::number).toList();
        ledger.select(pattern.number() - 1);
        ledger.focus();
        workbench.run("org.muqabala.ui.selectLike");
        EventLoop.settle();
        assertEquals(alike, IntStream.of(ledger.allSelected()).map(line -> line + 1).boxed().toList());
        ledger.settle(SettlementState.IGNORED);
        assertEquals(alike, rowsIn(SettlementState.IGNORED));
        assertTrue(workbench.statusLine().contains(String.valueOf(collation.model().ledger().rows().size() - alike.size())), workbench.statusLine());
    }

    @Test
    void settlingGoesOnToTheNextThatIsLeft() {
        ledger.select(1, 2).settle(SettlementState.KEPT);
        collation.walk().select(collation.model().ledger().rows().get(0));
        workbench.page().activate(collation.part());
        workbench.run("org.muqabala.ui.settleAndGoOn", "org.muqabala.ui.settleAndGoOn.state", SettlementState.TO_TRANSLATE.id());
        EventLoop.settle();
        assertEquals(List.of(1), rowsIn(SettlementState.TO_TRANSLATE));
        assertEquals(4, collation.walk().current().orElseThrow().number(), "what is settled is passed over");
        workbench.run("org.muqabala.ui.nextUnsettled");
        EventLoop.settle();
        assertEquals(5, collation.walk().current().orElseThrow().number());
        assertEquals(4, ledger.selected());
    }

    @Test
    void theWalkGoesRoundToWhatWasLeftOutAndSaysWhenNothingIs() {
        int last = ledger.rows() - 1;
        ledger.select(IntStream.range(0, ledger.rows()).filter(line -> line != 2).toArray()).settle(SettlementState.KEPT);
        ledger.select(last);
        workbench.run("org.muqabala.ui.nextUnsettled");
        EventLoop.settle();
        assertEquals(3, collation.walk().current().orElseThrow().number());
        workbench.page().activate(collation.part());
        workbench.run("org.muqabala.ui.settleAndGoOn", "org.muqabala.ui.settleAndGoOn.state", SettlementState.KEPT.id());
        EventLoop.settle();
        assertTrue(workbench.statusLine().contains(WorkbenchTester.isArabic() ? "بُتّ في كل ما هو معروض" : "Everything that is listed is settled"),
                workbench.statusLine());
    }

    @Test
    void whatIsDoneToTheHeadOfAGroupIsDoneToItsRows() {
        ledger.group(BY_WEIGHT);
        int rows = collation.model().ledger().rows().size();
        assertTrue(ledger.rows() > rows, "heads besides the rows");
        assertTrue(ledger.cell(0, REASON).matches("\\D*\\d+\\D+\\d+\\D*"), ledger.cell(0, REASON));
        ledger.select(0).settle(SettlementState.TO_CORRECT);
        List<Integer> settled = rowsIn(SettlementState.TO_CORRECT);
        assertEquals(collation.model().ledger().rows().stream()
                .filter(row -> !row.isPassage() && WeightFilter.SUBSTANTIVE.shows(row.divergence().significance()))
                .map(LedgerRow::number).toList(), settled);
        ledger.select(0).enter();
        assertTrue(ledger.rows() < rows, "a closed group is its head alone");
        assertEquals(0, ledger.selected());
        workbench.picture("ledger-groups");
        ledger.enter();
    }

    @Test
    void rowsGoToAnotherGroupWithTheirState() {
        ledger.group(BY_STATE);
        ledger.select(1).settle(SettlementState.KEPT);
        assertEquals(1, IntStream.range(0, ledger.rows()).filter(line -> "▾".equals(ledger.cell(line, 0)))
                .filter(line -> ledger.cell(line, STATE).startsWith("✓")).count());
    }

    @Test
    void movedPassagesStandTogetherWithTheEditsInsideThem() {
        ledger.group(BY_PASSAGE);
        long moved = collation.model().comparison().links().stream().filter(link -> link.moved() && !link.divergences().isEmpty()).count();
        assertTrue(moved > 0);
        long heads = IntStream.range(0, ledger.rows()).filter(line -> "▾".equals(ledger.cell(line, 0))).count();
        assertEquals(moved + 1, heads, "and one for all that stayed in its place");
    }

    @Test
    void rowsAreGivenToSomebody() {
        ledger.select(0, 1).focus();
        workbench.run("org.muqabala.ui.assign", "org.muqabala.ui.assign.whom", "me");
        EventLoop.settle();
        assertEquals(AuthorName.current(), ledger.cell(1, ASSIGNEE));
        assertEquals(2, collation.review().settlements().values().stream().map(Settlement::assignee).filter(AuthorName.current()::equals).count());
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.assign"), dialog -> {
            dialog.picture("assign");
            Language.assertSpoken(dialog.labels());
        });
        assertEquals(AuthorName.current(), ledger.cell(1, ASSIGNEE), "a dialog that is closed changes nothing");
    }

    @Test
    void decisionsAreFoundInTheMenuAndUnderKeys() {
        ledger.select(0);
        List<String> offered = ledger.menu().labels();
        assertTrue(offered.size() >= 9, offered.toString());
        Language.assertSpoken(offered);
        IBindingService keys = workbench.window().getService(IBindingService.class);
        for (String command : List.of("nextUnsettled", "selectLike", "assign")) {
            assertTrue(keys.getBestActiveBindingFor("org.muqabala.ui." + command) != null, command);
        }
    }

    @Test
    void decisionsAreSeenInEitherTheme() {
        ledger.select(0, 1, 2).settle(SettlementState.KEPT);
        ledger.select(3).settle(SettlementState.TO_CORRECT);
        ledger.select(4, 5).settle(SettlementState.IGNORED);
        ledger.select(6).settle(SettlementState.TO_TRANSLATE);
        workbench.picture("ledger-settled");
        workbench.theme("org.eclipse.e4.ui.css.theme.e4_dark");
        workbench.picture("ledger-settled-dark");
        workbench.theme("org.eclipse.e4.ui.css.theme.e4_default");
        assertEquals(7, collation.review().settlements().size());
    }

    private static boolean isLike(LedgerRow one, LedgerRow other) {
        return one.isPassage() == other.isPassage() && one.divergence().type() == other.divergence().type()
                && one.divergence().reason().rule().equals(other.divergence().reason().rule());
    }

    private List<Integer> rowsIn(SettlementState state) {
        return collation.model().ledger().rows().stream().filter(row -> collation.model().settled().settlement(row).state() == state)
                .map(LedgerRow::number).toList();
    }

    /** Both have rows of the same numbers: a decision must not fall on those of the other. */
    @Test
    void whatIsSelectedInOneReviewIsNotSelectedInAnother() {
        ledger.select(IntStream.range(0, ledger.rows()).toArray());
        CollationEditorTester other = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("002"));
        EventLoop.settle();
        assertTrue(ledger.allSelected().length <= 1, ledger.allSelected().length + " rows");
        String rows = String.valueOf(other.model().ledger().rows().size());
        workbench.page().activate(other.part());
        EventLoop.waitFor("the figures of this one", () -> workbench.statusLine().contains(rows));
        workbench.page().activate(collation.part());
        EventLoop.settle();
        String own = String.valueOf(collation.model().ledger().rows().size());
        EventLoop.waitFor("those of the other again", () -> workbench.statusLine().contains(own) && !workbench.statusLine().contains(rows));
        assertTrue(ledger.allSelected().length <= 1, ledger.allSelected().length + " rows");
        other.close();
    }

    @Test
    void columnsShareTheRoomUntilTheReaderChangesThem() {
        Table table = ledger.table();
        int[] widths = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).toArray();
        int before = widths[REASON];
        workbench.maximise(workbench.page().findViewReference(LedgerView.ID));
        EventLoop.waitFor("room for the reasons", () -> table.getColumn(REASON).getWidth() > before);
        workbench.picture("ledger-maximised");
        table.getColumn(REASON).setWidth(before + 7);
        workbench.maximise(workbench.page().findViewReference(LedgerView.ID));
        EventLoop.settle();
        assertEquals(before + 7, table.getColumn(REASON).getWidth());
        for (int column = 0; column < widths.length; column++) {
            table.getColumn(column).setWidth(widths[column]);
        }
    }

    @Test
    void aReasonThatIsCutSaysSoAndTheTipSaysItWhole() {
        Table table = ledger.table();
        int wide = table.getColumn(REASON).getWidth();
        try {
            table.getColumn(REASON).setWidth(900);
            EventLoop.settle();
            String whole = ledger.cell(0, REASON);
            assertFalse(whole.endsWith("…"), whole);
            table.getColumn(REASON).setWidth(120);
            EventLoop.settle();
            String cut = ledger.cell(0, REASON);
            assertTrue(cut.endsWith("…") && whole.startsWith(cut.substring(0, cut.length() - 1)), cut);
            assertTrue(ledger.tip(0).contains(whole), ledger.tip(0));
            LedgerRow row = collation.model().ledger().rows().stream()
                    .filter(each -> !each.isPassage() && !each.divergence().a().isEmpty() && !each.divergence().b().isEmpty()).findFirst().orElseThrow();
            String tip = ledger.tip(row.number() - 1);
            for (Side side : Side.values()) {
                assertTrue(tip.contains(row.divergence().on(side).of(collation.model().comparison().article(side).text())), tip);
            }
        } finally {
            table.getColumn(REASON).setWidth(wide);
        }
    }

    @Test
    void whatEveryRowFillsInStandsInTheWindowAsItOpens() {
        Table table = ledger.table();
        int wide = IntStream.rangeClosed(0, STATE).map(column -> table.getColumn(column).getWidth()).sum();
        assertTrue(wide <= table.getClientArea().width, wide + " of " + table.getClientArea().width);
        assertFalse(ledger.cell(0, REASON).isEmpty());
        GC gc = new GC(table);
        try {
            for (TableColumn column : table.getColumns()) {
                assertTrue(gc.textExtent(column.getText()).x < column.getWidth(), column.getText());
            }
        } finally {
            gc.dispose();
        }
    }
}
