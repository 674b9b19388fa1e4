package org.muqabala.ui.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.ui.bidi.FirstColumnInSight;

/** The table of a ledger's rows. Only rows that come to be seen are filled in. */
final class LedgerTable {

    /**
     * Rows take their colours from the table. The theme keeps every item that it styles, also what is left of one whose row went out of a
     * table in sight, and the next change of theme would end the workbench.
     */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int CELL_MARGIN = 12;
    private static final int ROW_MARGIN = 6;
    private static final String ELLIPSIS = "…";

    /** What rows of the ledger hold at their tallest: both scripts, vowel marks and the signs of the weights. */
    private static final String TALLEST = "Ágلإًّ ▲●⇅";

    private final Table table;
    private final FirstColumnInSight firstColumn;
    private final int rowHeight;
    private final Map<LedgerColumn, TableColumn> columns = new EnumMap<>(LedgerColumn.class);
    private List<LedgerRow> rows = List.of();
    private Optional<LedgerTexts> texts = Optional.empty();
    private LedgerColumn sortedBy = LedgerColumn.NUMBER;
    private boolean descending;

    LedgerTable(Composite parent, Consumer<LedgerRow> chosen) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        rowHeight = heightOf(TALLEST);
        boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        for (LedgerColumn column : LedgerColumn.values()) {
            columns.put(column, create(column, mirrored));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, rowHeight));
        firstColumn = FirstColumnInSight.install(table);
        table.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
        table.setSortColumn(columns.get(sortedBy));
        table.setSortDirection(SWT.UP);
    }

    Table control() {
        return table;
    }

    /** Shows the rows, sorted as before; none when {@code newTexts} is empty. */
    void show(List<LedgerRow> newRows, Optional<LedgerTexts> newTexts) {
        boolean wasEmpty = rows.isEmpty();
        texts = newTexts;
        rows = newRows;
        sort();
        if (wasEmpty) {
            firstColumn.begin();
        }
    }

    /** The row at a place of the table, from 0. */
    LedgerRow row(int index) {
        return rows.get(index);
    }

    /** Selects the row and brings it to sight; takes the selection away if the table does not show it. */
    void select(Optional<LedgerRow> row) {
        int index = row.map(rows::indexOf).orElse(-1);
        if (index < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != index) {
            int place = table.getHorizontalBar().getSelection();
            table.setSelection(index);
            table.showSelection();
            table.getDisplay().asyncExec(() -> scrollSideways(place));
        }
    }

    /** Fills the rows in again, after annotations changed. */
    void refresh() {
        table.clearAll();
    }

    /** Showing a row must not push columns out of sight. */
    private void scrollSideways(int place) {
        if (!table.isDisposed()) {
            table.getHorizontalBar().setSelection(place);
        }
    }

    private int heightOf(String text) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).y + ROW_MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private TableColumn create(LedgerColumn column, boolean mirrored) {
        TableColumn widget = new TableColumn(table, column.alignment(mirrored));
        widget.setText(column.heading());
        widget.setWidth(column.width());
        widget.setMoveable(true);
        widget.addListener(SWT.Selection, event -> sortBy(column));
        widget.addListener(SWT.Resize, event -> refresh());
        return widget;
    }

    private void sortBy(LedgerColumn column) {
        descending = column == sortedBy && !descending;
        sortedBy = column;
        table.setSortColumn(columns.get(column));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        sort();
    }

    private void sort() {
        Optional<LedgerRow> before = selected();
        List<LedgerRow> sorted = new ArrayList<>(rows);
        texts.ifPresent(words -> {
            sorted.sort(sortedBy.order(words, descending));
        });
        rows = sorted;
        table.setItemCount(rows.size());
        table.clearAll();
        select(before);
    }

    private Optional<LedgerRow> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    private void fill(TableItem item, int index) {
        item.setData(UNSTYLED, Boolean.TRUE);
        if (index < 0 || index >= rows.size()) {
            return; // a row that is being taken away is asked for its words once more while others go
        }
        LedgerRow row = rows.get(index);
        texts.ifPresent(words -> {
            for (LedgerColumn column : LedgerColumn.values()) {
                String text = column.text(row, words);
                item.setText(column.ordinal(), column.isArticle() ? words.inItsDirection(fitted(text, columns.get(column).getWidth())) : text);
            }
        });
    }

    /** The beginning of the text that the column has room for; the table itself would cut Arabic words at their beginning. */
    private String fitted(String text, int width) {
        GC gc = new GC(table);
        try {
            int room = width - CELL_MARGIN;
            int low = 0;
            int high = text.length();
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= room) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return gc.textExtent(text).x <= room ? text : text.substring(0, low).stripTrailing() + ELLIPSIS;
        } finally {
            gc.dispose();
        }
    }
}
