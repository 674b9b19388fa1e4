package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.ui.collation.WeightFilter;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.ViewMode;

/** The two versions side by side, in one column, or what differs alone; and the gutter between them. */
class ViewModesTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
    }

    @AfterEach
    void close() {
        CollationPreferences.chooseViewMode(ViewMode.SIDE_BY_SIDE);
        workbench.closeEditors();
    }

    @Test
    void theUnifiedColumnHasTheNewerTextAndTheOlderWordingInIt() {
        StyledText text = mode(ViewMode.UNIFIED);
        for (int step = 0; step < 9; step++) {
            collation.next();
        }
        workbench.picture("collation-unified");
        for (LedgerRow row : collation.model().ledger().rows()) {
            Side side = row.place(Side.A).isPresent() ? Side.A : Side.B;
        String older = row.divergence().on(side).of(collation.model().comparison().article(side).text());
            assertTrue(text.getText().contains(older), older);
        }
    }

    @Test
    void oneColumnSaysWhichVersionIsWhichAsTheTwoPanesDo() {
        Set<String> beside = headings();
        assertEquals(2, beside.size(), beside.toString());
        for (ViewMode mode : List.of(ViewMode.UNIFIED, ViewMode.CHANGES)) {
            mode(mode);
            assertEquals(beside, headings());
        }
    }

    /** What is said in the editor of the older and the newer version. */
    private Set<String> headings() {
        List<String> words = WorkbenchTester.isArabic() ? List.of("الأقدم: ", "الأحدث: ") : List.of("Older: ", "Newer: ");
        return ShellTester.controls(collation.part().viewer().orElseThrow()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(Label::isVisible).map(Label::getText).filter(text -> words.stream().anyMatch(text::startsWith)).collect(Collectors.toSet());
    }

    @Test
    void undoTakesNothingOutOfTheUnifiedText() {
        StyledText text = mode(ViewMode.UNIFIED);
        text.setFocus();
        String before = text.getText();
        collation.part().viewer().orElseThrow().focusedViewer().doOperation(ITextOperationTarget.UNDO);
        assertEquals(before, text.getText());
        assertFalse(collation.part().viewer().orElseThrow().focusedViewer().canDoOperation(ITextOperationTarget.UNDO));
    }

    @Test
    void changesAloneLeaveOutWhatIsEqual() {
        collation.walk().filter(WeightFilter.SUBSTANTIVE);
        int all = mode(ViewMode.UNIFIED).getCharCount();
        StyledText text = mode(ViewMode.CHANGES);
        assertTrue(text.getCharCount() < all, text.getCharCount() + " of " + all);
        collation.next();
        workbench.picture("collation-changes");
        String cosmetic = collation.model().comparison().links().stream()
                .filter(link -> link.divergences().stream().allMatch(divergence -> divergence.significance() != Significance.SUBSTANTIVE))
                .map(Link::b)
                .map(spans -> spans.get(0).of(collation.model().comparison().b().text())).findFirst().orElseThrow();
        assertFalse(text.getText().contains(cosmetic), cosmetic);
    }

    @Test
    void aRowIsBroughtIntoViewInEveryMode() {
        LedgerRow last = collation.model().ledger().rows().stream().filter(row -> !row.isPassage()).reduce((one, two) -> two).orElseThrow();
        for (ViewMode mode : ViewMode.values()) {
            StyledText text = mode(mode);
            collation.walk().select(collation.model().ledger().rows().get(0));
            EventLoop.settle();
            int before = text.getTopPixel();
            collation.walk().select(last);
            EventLoop.settle();
            assertTrue(text.getTopPixel() > before, mode.toString());
        }
    }

    @Test
    void theModeIsRememberedForTheNextCollation() {
        mode(ViewMode.UNIFIED);
        collation.close();
        collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        assertEquals(ViewMode.UNIFIED, collation.part().viewer().orElseThrow().mode());
    }

    @Test
    void aClickAtTheOlderEndOfAConnectorBringsTheNewerIntoView() {
        clickAtOneEnd(Side.A);
        workbench.picture("gutter-moved");
    }

    @Test
    void aClickAtTheNewerEndOfAConnectorBringsTheOlderIntoView() {
        clickAtOneEnd(Side.B);
    }

    private void clickAtOneEnd(Side clicked) {
        Link moved = collation.model().comparison().links().stream().filter(Link::moved).findFirst().orElseThrow();
        StyledText here = collation.text(clicked);
        StyledText there = collation.text(clicked.other());
        int end = moved.on(clicked.other()).get(0).start();
        here.setTopIndex(here.getLineAtOffset(moved.on(clicked).get(0).start()));
        EventLoop.settle();
        there.setTopPixel(end > there.getCharCount() / 2 ? 0 : there.getLinePixel(there.getLineCount()));
        EventLoop.settle();
        here.setTopIndex(here.getLineAtOffset(moved.on(clicked).get(0).start()));
        new GutterTester(collation).click(moved, clicked);
        int y = there.getLocationAtOffset(end).y;
        assertTrue(y >= 0 && y < there.getClientArea().height, y + " of " + there.getClientArea().height);
    }

    @Test
    void pointingAtAConnectorSaysWhatItIs() {
        LedgerRow row = collation.model().ledger().rows().stream().filter(each -> !each.isPassage() && !each.isMoved()).findFirst().orElseThrow();
        collation.walk().select(row);
        EventLoop.settle();
        Link link = row.link().orElseThrow();
        String said = new GutterTester(collation).tip(link);
        assertTrue(said.contains("\n"), said);
    }

    @Test
    void theOtherSideIsOneKeyAway() {
        StyledText older = collation.text(Side.A);
        LedgerRow row = collation.model().ledger().rows().stream().filter(each -> !each.isPassage()).findFirst().orElseThrow();
        collation.walk().select(row);
        workbench.page().activate(collation.part());
        older.setFocus();
        older.setSelection(row.divergence().a().start());
        workbench.run("org.muqabala.ui.otherSide");
        EventLoop.settle();
        assertTrue(collation.text(Side.B).isFocusControl());
        assertEquals(row.divergence().b().start(), collation.text(Side.B).getCaretOffset());
    }

    private StyledText mode(ViewMode mode) {
        CollationPreferences.chooseViewMode(mode);
        EventLoop.waitFor("the mode", () -> collation.part().viewer().orElseThrow().mode() == mode);
        EventLoop.settle();
        return collation.part().viewer().orElseThrow().focusedViewer().getTextWidget();
    }
}
