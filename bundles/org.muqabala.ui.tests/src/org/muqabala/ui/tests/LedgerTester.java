package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.muqabala.ui.ledger.LedgerView;

/** The ledger. */
final class LedgerTester {

    private final LedgerView view;

    LedgerTester(WorkbenchTester workbench) {
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

    LedgerTester select(int index) {
        table().setSelection(index);
        table().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
        return this;
    }

    String cell(int row, int column) {
        return table().getItem(row).getText(column);
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
        return ShellTester.controls(table().getParent()).filter(Label.class::isInstance).map(Label.class::cast)
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
