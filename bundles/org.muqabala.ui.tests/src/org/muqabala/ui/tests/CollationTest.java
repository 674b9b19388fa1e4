package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.WeightFilter;

class CollationTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void theOlderVersionStandsWhereReadingBegins() {
        boolean olderAtTheLeft = left(collation.text(Side.A)) < left(collation.text(Side.B));
        assertEquals(!WorkbenchTester.isArabic(), olderAtTheLeft);
        workbench.run("org.muqabala.ui.swapVersions");
        EventLoop.settle();
        assertEquals(WorkbenchTester.isArabic(), left(collation.text(Side.A)) < left(collation.text(Side.B)));
    }

    @Test
    void bothVersionsRunFromTheRightInEitherLanguage() {
        assertEquals(SWT.RIGHT_TO_LEFT, collation.text(Side.A).getOrientation());
        assertEquals(SWT.RIGHT_TO_LEFT, collation.text(Side.B).getOrientation());
    }

    @Test
    void walkingGoesFromRowToRowAndBack() {
        collation.next().next().next();
        assertEquals(3, collation.walk().position());
        collation.previous();
        assertEquals(2, collation.walk().position());
    }

    @Test
    void bothEndsOfADivergenceStandLevel() {
        LedgerRow row = rowInTheMiddle();
        collation.walk().select(row);
        EventLoop.settle();
        int apart = Math.abs(top(Side.A, row.divergence().a()) - top(Side.B, row.divergence().b()));
        assertTrue(apart <= collation.text(Side.A).getLineHeight() / 2, apart + " pixels apart");
    }

    @Test
    void whatIsGoneToIsSeenWholeOrFromTheEyeOn() {
        for (int step = 0; step < 25; step++) {
            collation.next();
            LedgerRow row = collation.walk().current().orElseThrow();
            for (Side side : Side.values()) {
                row.place(side).ifPresent(place -> assertSeen(collation.text(side), place));
            }
        }
    }

    private static void assertSeen(StyledText text, Span place) {
        int last = Math.max(place.start(), place.end() - 1);
        int top = text.getLocationAtOffset(place.start()).y;
        int foot = text.getLocationAtOffset(last).y + text.getLineHeight(last);
        int height = text.getClientArea().height;
        assertTrue(top >= 0 && (foot <= height || top <= height / 3 + text.getLineHeight(place.start())), place + " from " + top + " to " + foot + " of " + height);
    }

    @Test
    void bothBeginAtTheirBeginnings() {
        workbench.picture("collation-opened");
        assertEquals(List.of(0, 0), Arrays.stream(Side.values()).map(side -> collation.text(side).getTopPixel()).toList());
        collation.walk().select(rowInTheMiddle());
        EventLoop.settle();
        collation.text(Side.A).setFocus();
        collation.text(Side.A).invokeAction(ST.TEXT_START);
        EventLoop.settle();
        assertEquals(List.of(0, 0), Arrays.stream(Side.values()).map(side -> collation.text(side).getTopPixel()).toList());
    }

    @Test
    void theyStandLevelInANarrowerWindowToo() {
        LedgerRow row = rowInTheMiddle();
        collation.walk().select(row);
        EventLoop.settle();
        Point before = workbench.shell().getSize();
        workbench.shell().setSize(1100, before.y);
        EventLoop.settle();
        workbench.picture("collation-narrower");
        int narrow = Math.abs(top(Side.A, row.divergence().a()) - top(Side.B, row.divergence().b()));
        workbench.shell().setSize(before);
        EventLoop.settle();
        int wide = Math.abs(top(Side.A, row.divergence().a()) - top(Side.B, row.divergence().b()));
        int near = collation.text(Side.A).getLineHeight() / 2;
        assertTrue(narrow <= near && wide <= near, narrow + " pixels apart, then " + wide);
    }

    /** The first that stand beside each other have long passages of one version alone above them, which grow by more rows than the other's. */
    @Test
    void theyStandLevelInLargerLettersToo() {
        workbench.page().activate(collation.part());
        List<LedgerRow> linked = collation.model().ledger().rows().stream()
                .filter(row -> row.place(Side.A).isPresent() && row.place(Side.B).isPresent()).limit(8).toList();
        for (LedgerRow row : linked) {
            collation.walk().select(row);
            EventLoop.settle();
            for (String letters : List.of("org.eclipse.ui.edit.text.zoomIn", "org.eclipse.ui.edit.text.zoomOut")) {
                workbench.run(letters);
                EventLoop.settle();
                int apart = Math.abs(top(Side.A, row.place(Side.A).orElseThrow()) - top(Side.B, row.place(Side.B).orElseThrow()));
                assertTrue(apart <= collation.text(Side.A).getLineHeight() / 3, row.number() + ": " + apart + " pixels apart, " + letters);
            }
        }
    }

    @Test
    void theLedgerAndTheEditorGoTogether() {
        LedgerTester ledger = new LedgerTester(workbench);
        assertEquals(collation.model().ledger().rows().size(), ledger.rows());
        ledger.select(4);
        assertEquals(5, collation.walk().position());
        collation.next();
        assertEquals(5, ledger.selected());
    }

    @Test
    void theLedgerBeginsWithItsFirstColumnInEitherDirection() {
        assertTrue(new LedgerTester(workbench).showsFirstColumn());
    }

    @Test
    void everyButtonOfTheHeadRowIsWholeInASmallWindow() {
        Point before = workbench.shell().getSize();
        workbench.shell().setSize(1280, 800);
        collation.walk().filter(WeightFilter.SUBSTANTIVE);
        workbench.picture("collation-small");
        Composite viewer = collation.part().viewer().orElseThrow();
        List<String> cut = ShellTester.controls(viewer).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> isCut(button, viewer)).map(Button::getText).toList();
        workbench.shell().setSize(before);
        EventLoop.settle();
        assertEquals(List.of(), cut);
    }

    @Test
    void everyCountOfTheHeadRowIsWholeInASmallWindow() {
        Point before = workbench.shell().getSize();
        workbench.shell().setSize(1280, 800);
        EventLoop.settle();
        Composite viewer = collation.part().viewer().orElseThrow();
        List<Control> counts = ShellTester.controls(viewer).filter(control -> "CountChip".equals(control.getClass().getSimpleName())).toList();
        List<String> cut = counts.stream().filter(chip -> isCut(chip, chip.getParent())).map(Control::getToolTipText).toList();
        workbench.shell().setSize(before);
        EventLoop.settle();
        assertEquals(6, counts.size());
        assertEquals(List.of(), cut);
    }

    @Test
    void inANarrowWindowNoCountIsCutAndTheLedgerHasItsRows() {
        Point before = workbench.shell().getSize();
        LedgerTester ledger = new LedgerTester(workbench);
        workbench.shell().setSize(1100, before.y);
        EventLoop.settle();
        workbench.picture("collation-narrow");
        Composite viewer = collation.part().viewer().orElseThrow();
        List<String> cut = ShellTester.controls(viewer).filter(control -> "CountChip".equals(control.getClass().getSimpleName()))
                .filter(Control::isVisible).filter(chip -> isCut(chip, chip.getParent())).map(Control::getToolTipText).toList();
        Composite bar = ledger.table().getParent().getParent();
        List<Control> hidden = ShellTester.controls(bar).filter(Combo.class::isInstance).filter(combo -> isCut(combo, bar)).toList();
        int rows = ledger.table().getClientArea().height / ledger.table().getItemHeight();
        workbench.shell().setSize(before);
        EventLoop.settle();
        assertEquals(List.of(), cut);
        assertEquals(List.of(), hidden);
        assertTrue(rows >= 3, rows + " rows");
    }

    @Test
    void goingOnByKeyTakesTheCaretsAlongSoThatWritingBeginsThere() {
        LedgerRow row = collation.model().ledger().rows().get(2);
        collation.text(Side.B).setSelection(row.divergence().b().start());
        collation.text(Side.B).notifyListeners(SWT.MouseUp, new Event());
        assertEquals(row, collation.walk().current().orElseThrow());
        collation.next();
        LedgerRow next = collation.walk().current().orElseThrow();
        Event released = new Event();
        released.keyCode = SWT.F6;
        collation.text(Side.B).notifyListeners(SWT.KeyUp, released);
        assertEquals(next, collation.walk().current().orElseThrow());
        for (Side side : Side.values()) {
            next.place(side).ifPresent(place -> assertEquals(place.start(), collation.text(side).getCaretOffset(), side.name()));
        }
        collation.text(Side.B).setSelection(row.divergence().b().start() + 1);
        collation.text(Side.B).notifyListeners(SWT.KeyUp, released);
        assertEquals(row, collation.walk().current().orElseThrow(), "a key that moves the caret points");
    }

    @Test
    void aCaretThatStandsInTheDivergenceStaysWhereItIs() {
        LedgerRow row = collation.model().ledger().rows().stream().filter(found -> found.divergence().b().length() > 3).findFirst().orElseThrow();
        int inside = row.divergence().b().start() + 2;
        collation.text(Side.B).setSelection(inside);
        collation.text(Side.B).notifyListeners(SWT.MouseUp, new Event());
        assertEquals(row, collation.walk().current().orElseThrow());
        assertEquals(inside, collation.text(Side.B).getCaretOffset());
        row.place(Side.A).ifPresent(place -> assertEquals(place.start(), collation.text(Side.A).getCaretOffset()));
    }

    @Test
    void theLedgerStaysAtItsFirstColumnWhileWalking() {
        LedgerTester ledger = new LedgerTester(workbench);
        for (int step = 0; step < 18; step++) {
            collation.next();
        }
        assertTrue(ledger.showsFirstColumn());
    }

    @Test
    void closingTheCollationEmptiesAScrolledLedgerWithoutAnError() {
        LedgerTester ledger = new LedgerTester(workbench);
        collation.walk().filter(WeightFilter.NO_COSMETICS);
        for (int step = 0; step < 18; step++) {
            collation.next();
        }
        ErrorLog log = ErrorLog.listen();
        collation.close();
        EventLoop.settle();
        assertEquals(List.of(), log.errors());
        assertEquals(0, ledger.rows());
    }

    @Test
    void passagesAreCountedApartFromDivergences() {
        LedgerTester ledger = new LedgerTester(workbench);
        long passages = collation.model().ledger().rows().stream().filter(LedgerRow::isPassage).count();
        long divergences = collation.model().ledger().rows().size() - passages;
        assertEquals(numbers(divergences, passages, collation.walk().shown().size()), numbersIn(ledger.description()).subList(0, 3));
        LedgerRow passage = collation.model().ledger().rows().stream().filter(LedgerRow::isPassage).findFirst().orElseThrow();
        LedgerRow substantive = collation.model().ledger().rows().stream()
                .filter(row -> !row.isPassage() && row.divergence().significance() == Significance.SUBSTANTIVE).findFirst().orElseThrow();
        assertNotEquals(ledger.cell(passage.number() - 1, 1).substring(1), ledger.cell(substantive.number() - 1, 1).substring(1));
    }

    @Test
    void aHiddenCollationIsNotDenied() {
        LedgerTester ledger = new LedgerTester(workbench);
        workbench.openArticle(workbench.seed("003"));
        String hidden = ledger.hint();
        collation.close();
        EventLoop.settle();
        assertNotEquals(hidden, ledger.hint(), "says another thing once the collation is closed");
    }

    @Test
    void closingWorksFromTheViewsThatFollowTheEditor() {
        LedgerTester ledger = new LedgerTester(workbench);
        ledger.focus();
        workbench.run("org.eclipse.ui.file.close");
        EventLoop.settle();
        assertNull(workbench.editorInFront());
    }

    @Test
    void theFilterHidesRowsInTheLedger() {
        LedgerTester ledger = new LedgerTester(workbench);
        collation.walk().filter(WeightFilter.SUBSTANTIVE);
        EventLoop.settle();
        assertEquals(collation.walk().shown().size(), ledger.rows());
        assertTrue(ledger.rows() < collation.model().ledger().rows().size());
    }

    @Test
    void theMenuMarksTheFilterThatIsInForce() {
        MenuTester collate = workbench.menu(WorkbenchTester.isArabic() ? "مقابلة" : "Collate");
        String sideBySide = WorkbenchTester.isArabic() ? "جنبًا إلى جنب" : "Side by Side";
        assertEquals(List.of(WorkbenchTester.isArabic() ? "إظهار الكل" : "Show All", sideBySide), collate.marked());
        collation.walk().filter(WeightFilter.SUBSTANTIVE);
        EventLoop.settle();
        assertEquals(List.of(WorkbenchTester.isArabic() ? "إظهار الجوهري وحده" : "Show Substantive Only", sideBySide), collate.marked());
    }

    @Test
    void sortingKeepsTheRowThatIsSelected() {
        LedgerTester ledger = new LedgerTester(workbench);
        ledger.select(7);
        String number = ledger.cell(7, 0);
        ledger.sortBy(1);
        assertEquals(number, ledger.cell(ledger.selected(), 0));
        assertEquals(8, collation.walk().position());
        ledger.sortBy(0);
    }

    @Test
    void aNewCollationIsNotDirty() {
        collation.next();
        assertFalse(collation.part().isDirty());
    }

    private static boolean isCut(Control button, Composite viewer) {
        Point size = button.getSize();
        Rectangle seen = viewer.getDisplay().map(button, viewer, 0, 0, size.x, size.y).intersection(viewer.getClientArea());
        return seen.width < button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static List<String> numbers(long... values) {
        return Arrays.stream(values).mapToObj(String::valueOf).toList();
    }

    private static List<String> numbersIn(String text) {
        return Pattern.compile("\\d+").matcher(text).results().map(MatchResult::group).toList();
    }

    private LedgerRow rowInTheMiddle() {
        return collation.model().ledger().rows().stream()
                .filter(each -> !each.isPassage() && each.divergence().a().start() > 900 && each.divergence().b().start() > 2000)
                .findFirst().orElseThrow();
    }

    private int top(Side side, Span span) {
        return collation.text(side).getLocationAtOffset(span.start()).y;
    }

    private static int left(Control control) {
        Point size = control.getSize();
        return Math.min(control.toDisplay(0, 0).x, control.toDisplay(size.x, 0).x);
    }
}
