package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.ledger.LedgerView;

/** The ledger. */
final class LedgerTester {

    private final WorkbenchTester workbench;
    private final LedgerView view;

    LedgerTester(WorkbenchTester workbench) {
        this.workbench = workbench;
        try {
            view = assertInstanceOf(LedgerView.class, workbench.page().showView(LedgerView.ID));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        EventLoop.settle();
    }

    Table table() {
        return view.table();
    }

    int rows() {
        return table().getItemCount();
    }

    /** Index of the selected row, from 0; -1 if there is none. */
    int selected() {
        return table().getSelectionIndex();
    }

    /** Selects several lines, as clicks with Ctrl do. */
    LedgerTester select(int... lines) {
        table().setSelection(lines);
        table().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
        return this;
    }

    int[] allSelected() {
        return table().getSelectionIndices();
    }

    /** Settles what is selected, as the menu does. */
    LedgerTester settle(SettlementState state) {
        focus();
        workbench.run("org.muqabala.ui.settle", "org.muqabala.ui.settle.state", state.id());
        EventLoop.settle();
        return this;
    }

    /** Types into the filter field. */
    LedgerTester search(String words) {
        in(Text.class, 0).setText(words);
        EventLoop.settle();
        return this;
    }

    /** What stands in the filter field. */
    String words() {
        return in(Text.class, 0).getText();
    }

    boolean isAskingForWords() {
        return in(Text.class, 0).isFocusControl();
    }

    /** The type that is chosen, by its name. */
    String type() {
        return in(Combo.class, 0).getText();
    }

    /** The state that is chosen; empty for any. */
    Optional<SettlementState> state() {
        int place = in(Combo.class, 1).getSelectionIndex();
        return place == 0 ? Optional.empty() : Optional.of(SettlementState.values()[place - 1]);
    }

    /** Chooses a type by its name; the first entry is any. */
    LedgerTester filterByType(String name) {
        Combo kinds = in(Combo.class, 0);
        return choose(kinds, kinds.indexOf(name));
    }

    LedgerTester filterByState(SettlementState state) {
        return choose(in(Combo.class, 1), state.ordinal() + 1);
    }

    /** Chooses a grouping by its place in the list: nothing, weight, type, state, moved passage. */
    LedgerTester group(int grouping) {
        return choose(in(Combo.class, 2), grouping);
    }

    /** Lists everything again, in its order. */
    LedgerTester listAll() {
        group(0);
        search("");
        choose(in(Combo.class, 0), 0);
        return choose(in(Combo.class, 1), 0);
    }

    /** What Enter does. */
    void enter() {
        table().notifyListeners(SWT.DefaultSelection, new Event());
        EventLoop.settle();
    }

    /** What the menu of the rows offers. */
    MenuTester menu() {
        return new MenuTester(table().getMenu());
    }

    private LedgerTester choose(Combo choice, int place) {
        choice.select(place);
        choice.notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
        return this;
    }

    private <T extends Control> T in(Class<T> kind, int place) {
        return ShellTester.controls(view.filterBar()).filter(kind::isInstance).map(kind::cast).skip(place).findFirst().orElseThrow();
    }

    String cell(int row, int column) {
        return table().getItem(row).getText(column);
    }

    /** What is said over a row as long as the pointer rests on it. */
    String tip(int row) {
        Event over = new Event();
        Rectangle cell = table().getItem(row).getBounds(1);
        over.x = cell.x + cell.width / 2;
        over.y = cell.y + cell.height / 2;
        table().notifyListeners(SWT.MouseMove, over);
        return table().getToolTipText();
    }

    /** Whether the column where reading begins is in sight, whole. */
    boolean showsFirstColumn() {
        ScrollBar bar = table().getHorizontalBar();
        return bar.getSelection() == (WorkbenchTester.isArabic() ? bar.getMaximum() - bar.getThumb() : 0);
    }

    /** The line over the table. */
    String description() {
        return view.getContentDescription();
    }

    /** What stands in place of the table. */
    String hint() {
        return ShellTester.controls(table().getParent().getParent().getParent())
                .filter(control -> control.getParent() != view.filterBar()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(Label::isVisible).map(Label::getText).collect(Collectors.joining());
    }

    void focus() {
        view.getSite().getPage().activate(view);
        EventLoop.settle();
    }

    /** What a click on the heading does. */
    void sortBy(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }
}
