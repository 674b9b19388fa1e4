package org.muqabala.ui.bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;

/**
 * Keeps the first column of a mirrored table in sight until the reader scrolls sideways. SWT on GTK lays such a table out
 * from its far end, and again whenever its columns come to be measured, which may be after the last change that is told.
 */
public final class FirstColumnInSight {

    private final Table table;
    /** Where a table of the measures last seen begins; scrolling that comes with other measures is the layout's. */
    private int beginning = -1;
    private boolean scrolledByReader;

    private FirstColumnInSight(Table table) {
        this.table = table;
    }

    /** Watches over the table until it is disposed; one that is not mirrored begins where it should by itself. */
    public static FirstColumnInSight install(Table table) {
        FirstColumnInSight inSight = new FirstColumnInSight(table);
        if ((table.getStyle() & SWT.RIGHT_TO_LEFT) != 0) {
            table.addListener(SWT.Paint, event -> table.getDisplay().asyncExec(inSight::restore));
            table.getHorizontalBar().addListener(SWT.Selection, event -> inSight.scrolled());
        }
        return inSight;
    }

    /** Begins anew, as for other contents. */
    public void begin() {
        scrolledByReader = false;
        table.redraw();
    }

    private void scrolled() {
        scrolledByReader |= measured() == beginning;
    }

    private void restore() {
        if (table.isDisposed() || scrolledByReader) {
            return;
        }
        beginning = measured();
        if (table.getHorizontalBar().getSelection() != beginning) {
            table.getHorizontalBar().setSelection(beginning);
        }
    }

    private int measured() {
        ScrollBar bar = table.getHorizontalBar();
        return bar.getMaximum() - bar.getThumb();
    }
}
