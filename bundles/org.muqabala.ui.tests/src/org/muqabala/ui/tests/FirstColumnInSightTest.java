package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.ui.bidi.FirstColumnInSight;

/** A mirrored table shows its first column, whenever its rows and columns come to be measured. */
class FirstColumnInSightTest {

    private final Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM | SWT.RIGHT_TO_LEFT);
    private final Table table = new Table(shell, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    private final FirstColumnInSight firstColumn = FirstColumnInSight.install(table);

    FirstColumnInSightTest() {
        shell.setLayout(new FillLayout());
        table.setHeaderVisible(true);
        for (int column = 0; column < 6; column++) {
            new TableColumn(table, SWT.LEAD).setWidth(200);
        }
        fill();
        shell.setSize(500, 300);
    }

    @AfterEach
    void close() {
        shell.dispose();
        EventLoop.settle();
    }

    @Test
    void itIsFilledBeforeItIsLaidOut() {
        open();
    }

    @Test
    void itsColumnsGrowWhileItIsShown() {
        open();
        for (TableColumn column : table.getColumns()) {
            column.setWidth(300);
        }
        EventLoop.settle();
        assertBegins();
    }

    @Test
    void whereTheReaderScrolledToItStays() {
        open();
        scroll(100);
        shell.setSize(600, 320);
        EventLoop.settle();
        assertNotEquals(beginning(), place());
    }

    @Test
    void otherContentsBeginAnew() {
        open();
        scroll(100);
        table.removeAll();
        fill();
        firstColumn.begin();
        EventLoop.settle();
        assertBegins();
    }

    private void open() {
        shell.open();
        assertBegins();
    }

    private void assertBegins() {
        EventLoop.waitFor("the first column", () -> beginning() > 0 && place() == beginning());
    }

    private void fill() {
        for (int row = 0; row < 20; row++) {
            new TableItem(table, SWT.NONE).setText(new String[] {"١", "٢", "٣", "٤", "٥", "٦"});
        }
    }

    private void scroll(int place) {
        table.getHorizontalBar().setSelection(place);
        table.getHorizontalBar().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    private int place() {
        return table.getHorizontalBar().getSelection();
    }

    private int beginning() {
        ScrollBar bar = table.getHorizontalBar();
        return bar.getMaximum() - bar.getThumb();
    }
}
