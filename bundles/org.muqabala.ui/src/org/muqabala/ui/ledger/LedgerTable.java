package org.muqabala.ui.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.ui.bidi.FirstColumnInSight;
import org.muqabala.ui.bidi.FittedText;
import org.muqabala.ui.collation.TypeSign;

/** The table of a ledger's rows and of the heads of their groups. Only lines that come to be seen are filled in. */
final class LedgerTable {

    /** What the user does in the table. */
    interface Reader {

        /** Other lines are selected. */
        void selected();

        /** The row was asked for by a double click or by Enter. */
        void opened(LedgerRow row);
    }

    /**
     * Rows take their colours from the table. The theme keeps every item that it styles, also what is left of one whose row went out of a
     * table in sight, and the next change of theme would end the workbench.
     */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int ROW_MARGIN = 6;
    /** What a cell keeps free beside its words, in pixels. */
    private static final int CELL_MARGIN = 12;
    /** Pixels by which a column may be wider than it was told to be without anybody having drawn at it. */
    private static final int SLACK = 2;

    /** Rows that GTK takes out or selects one by one in no time; it looks at all the others for each that goes. */
    private static final int MANY = 100;

    /** What rows of the ledger hold at their tallest: both scripts, vowel marks and the signs of the weights. */
    private static final String TALLEST = "Ágلإًّ ▲●⇅";

    private final Table table;
    private final Reader reader;
    private final FirstColumnInSight firstColumn;
    private final int rowHeight;
    private final Map<LedgerColumn, TableColumn> columns = new EnumMap<>(LedgerColumn.class);
    private final Set<LedgerGroup> closed = new HashSet<>();
    private List<LedgerRow> rows = List.of();
    private LedgerLines lines = LedgerLines.NONE;
    private Optional<LedgerTexts> texts = Optional.empty();
    private LedgerGrouping grouping = LedgerGrouping.NONE;
    private LedgerColumn sortedBy = LedgerColumn.NUMBER;
    private boolean descending;
    /** The room that the columns have shared. */
    private int shared;

    LedgerTable(Composite parent, Reader reader) {
        this.reader = reader;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        rowHeight = heightOf(TALLEST);
        for (LedgerColumn column : LedgerColumn.values()) {
            columns.put(column, create(column));
        }
        // only afterwards columns are as wide as they were last told to be
        table.addListener(SWT.Resize, event -> table.getDisplay().asyncExec(this::share));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, rowHeight));
        table.addListener(SWT.PaintItem, this::paintType);
        LedgerTips.install(table, item -> entryOf(item).flatMap(row -> texts.map(words -> words.whole(row))));
        firstColumn = FirstColumnInSight.install(table);
        table.addListener(SWT.Selection, event -> reader.selected());
        table.addListener(SWT.DefaultSelection, event -> open(focused()));
        table.addListener(SWT.MouseDown, this::pressed);
        table.setSortColumn(columns.get(sortedBy));
        table.setSortDirection(SWT.UP);
    }

    Table control() {
        return table;
    }

    /** Shows the rows, sorted as before; none when {@code newTexts} is empty. */
    void show(List<LedgerRow> newRows, Optional<LedgerTexts> newTexts, LedgerGrouping newGrouping) {
        boolean wasEmpty = rows.isEmpty();
        texts = newTexts;
        rows = newRows;
        grouping = newGrouping;
        arrange();
        // a mirrored table paints no more than what it takes to be new, and leaves cells of other rows beside
        table.redraw();
        if (wasEmpty) {
            firstColumn.begin();
        }
    }

    /** The rows that are selected, by themselves or with the head of their group, each once. */
    List<LedgerRow> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(place -> place < lines.size())
                .mapToObj(lines::get).flatMap(line -> line.rows().stream()).distinct().toList();
    }

    /** The row that is selected, if it alone is. */
    Optional<LedgerRow> selectedAlone() {
        boolean alone = table.getSelectionCount() == 1 && lines.get(table.getSelectionIndex()) instanceof LedgerLine.Entry;
        return alone ? selected().stream().findFirst() : Optional.empty();
    }

    /**
     * Selects the row and brings it to sight; takes the selection away if the table does not show it. Several that are selected stay so if it
     * is one of them.
     */
    void select(Optional<LedgerRow> row) {
        int place = row.map(lines::placeOf).orElse(-1);
        if (place < 0) {
            if (row.isEmpty() || table.getSelectionCount() <= 1) {
                table.deselectAll();
            }
        } else if (!table.isSelected(place)) {
            int sideways = table.getHorizontalBar().getSelection();
            table.setSelection(place);
            table.showSelection();
            table.getDisplay().asyncExec(() -> scrollSideways(sideways));
        }
    }

    /** Selects all rows that are listed and like this. */
    void selectAll(Predicate<LedgerRow> like) {
        choose(IntStream.range(0, lines.size())
                .filter(place -> lines.get(place) instanceof LedgerLine.Entry entry && like.test(entry.row())).toArray());
        reader.selected();
    }

    /** Fills the lines in again, after something was said or decided. */
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

    private TableColumn create(LedgerColumn column) {
        TableColumn widget = new TableColumn(table, column.alignment(isMirrored()));
        widget.setText(column.heading());
        widget.setWidth(column.width(0));
        widget.setMoveable(true);
        widget.addListener(SWT.Selection, event -> sortBy(column));
        widget.addListener(SWT.Resize, event -> refresh());
        return widget;
    }

    /** Columns share the room that there is until the reader makes one wider or narrower. */
    private void share() {
        if (table.isDisposed()) {
            return;
        }
        int room = table.getClientArea().width;
        if (room > 0 && room != shared && columns.keySet().stream().allMatch(this::isAsShared)) {
            shared = room;
            columns.forEach((column, widget) -> widget.setWidth(column.width(room)));
        }
    }

    /** The last one may be given what the others leave. */
    private boolean isAsShared(LedgerColumn column) {
        return column.ordinal() == columns.size() - 1 || Math.abs(columns.get(column).getWidth() - column.width(shared)) <= SLACK;
    }

    private boolean isMirrored() {
        return (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    }

    private void sortBy(LedgerColumn column) {
        descending = column == sortedBy && !descending;
        sortedBy = column;
        table.setSortColumn(columns.get(column));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        arrange();
    }

    /** Sorts and groups the rows; what was selected stays so, as far as it is listed still. */
    private void arrange() {
        List<LedgerLine> before = Arrays.stream(table.getSelectionIndices()).filter(place -> place < lines.size()).mapToObj(lines::get).toList();
        lines = texts.map(this::arranged).orElse(LedgerLines.NONE);
        table.deselectAll();
        if (table.getItemCount() > lines.size() + MANY) {
            table.setItemCount(0);
        }
        table.setItemCount(lines.size());
        table.clearAll();
        choose(before.stream().mapToInt(this::placeOf).filter(place -> place >= 0).toArray());
        if (before.size() == 1) {
            table.showSelection();
        }
    }

    /** All lines at once where it is all of them: one by one, GTK makes an item of each. */
    private void choose(int[] places) {
        if (places.length > MANY && places.length == lines.size()) {
            table.selectAll();
        } else {
            table.setSelection(places);
        }
    }

    private LedgerLines arranged(LedgerTexts words) {
        List<LedgerRow> sorted = sortedBy.sorted(rows, words, descending);
        return grouping == LedgerGrouping.NONE ? LedgerLines.of(sorted)
                : LedgerLines.of(sorted, row -> grouping.groupOf(row, words), LedgerGroup.order(words.alphabet()), closed);
    }

    private int placeOf(LedgerLine line) {
        return switch (line) {
            case LedgerLine.Entry entry -> lines.placeOf(entry.row());
            case LedgerLine.Heading heading -> lines.placeOf(heading.group());
        };
    }

    private int focused() {
        return table.getSelectionIndex();
    }

    /** A group opens or closes; a row is shown in the text. */
    private void open(int place) {
        if (place < 0 || place >= lines.size()) {
            return;
        }
        switch (lines.get(place)) {
            case LedgerLine.Entry entry -> reader.opened(entry.row());
            case LedgerLine.Heading heading -> toggle(heading.group());
        }
    }

    private void toggle(LedgerGroup group) {
        if (!closed.remove(group)) {
            closed.add(group);
        }
        arrange();
    }

    private void pressed(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getBounds(LedgerColumn.NUMBER.ordinal()).contains(event.x, event.y)
                && lines.get(table.indexOf(item)) instanceof LedgerLine.Heading heading) {
            toggle(heading.group());
        }
    }

    private void fill(TableItem item, int place) {
        item.setData(UNSTYLED, Boolean.TRUE);
        if (place < 0 || place >= lines.size() || texts.isEmpty()) {
            return; // a row that is being taken away is asked for its words once more while others go
        }
        switch (lines.get(place)) {
            case LedgerLine.Entry entry -> fill(item, entry.row(), texts.get());
            case LedgerLine.Heading heading -> fill(item, heading, texts.get());
        }
    }

    private void fill(TableItem item, LedgerRow row, LedgerTexts words) {
        for (LedgerColumn column : LedgerColumn.values()) {
            int taken = column == LedgerColumn.TYPE && TypeSign.of(row).isPresent() ? 2 * TypeSign.SIZE : 0;
            put(item, column, column.text(row, words), words, taken);
        }
        item.setFont(null);
        item.setForeground(words.settlement(row).state().isDone() ? faint() : null);
    }

    /** The sign of the type stands at the far end of its cell. */
    private void paintType(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index == LedgerColumn.TYPE.ordinal()) {
            entryOf(item).flatMap(TypeSign::of).ifPresent(sign -> {
                Rectangle cell = item.getBounds(event.index);
                event.gc.setAntialias(SWT.ON);
                sign.draw(event.gc, cell.x + cell.width - 2 * TypeSign.SIZE, cell.y + (cell.height - TypeSign.SIZE) / 2);
            });
        }
    }

    private Optional<LedgerRow> entryOf(TableItem item) {
        int place = table.indexOf(item);
        return place >= 0 && place < lines.size() && lines.get(place) instanceof LedgerLine.Entry entry ? Optional.of(entry.row()) : Optional.empty();
    }

    /** Between the colour of the letters and that of the ground. */
    private Color faint() {
        RGB letters = table.getForeground().getRGB();
        RGB ground = table.getBackground().getRGB();
        return new Color((letters.red + ground.red) / 2, (letters.green + ground.green) / 2, (letters.blue + ground.blue) / 2);
    }

    /** The group's title stands in its own column, how much there is in it beside. */
    private void fill(TableItem item, LedgerLine.Heading heading, LedgerTexts words) {
        for (LedgerColumn column : LedgerColumn.values()) {
            item.setText(column.ordinal(), "");
        }
        item.setText(LedgerColumn.NUMBER.ordinal(), heading.open() ? "▾" : isMirrored() ? "◂" : "▸");
        put(item, grouping.column().orElseThrow(), heading.group().title(), words, 0);
        put(item, LedgerColumn.REASON, words.contents(heading), words, 0);
        item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        item.setForeground(null);
    }

    /** @param taken how much of the cell is not for words, in pixels */
    private void put(TableItem item, LedgerColumn column, String text, LedgerTexts words, int taken) {
        String fitted = new FittedText(table).of(text, columns.get(column).getWidth() - CELL_MARGIN - taken);
        item.setText(column.ordinal(), column.isArticle() ? words.inItsDirection(fitted) : fitted);
    }
}
