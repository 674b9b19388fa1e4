package org.muqabala.reader.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tables of formats that know only paragraphs, of which each says in how many tables it stands, and marks at the ends of cells and rows:
 * rows and cells are opened in the flow by what stands in them. For one story, such as the body or a note.
 */
public final class TableRows {

    private static final class Row {
        private boolean inCell;
    }

    private final Flow flow;
    private final Deque<Row> rows = new ArrayDeque<>();

    public TableRows(Flow flow) {
        this.flow = flow;
    }

    /** What comes now stands in a cell of so many tables, one inside the other; 0 for the text around them. */
    public void enter(int tables) {
        leave(tables);
        while (rows.size() < tables) {
            if (rows.isEmpty()) {
                flow.border();
            } else {
                openCell();
            }
            flow.openRow();
            rows.push(new Row());
        }
        if (tables > 0) {
            openCell();
        }
    }

    /** The cell at that depth ends, an empty one as well. */
    public void endCell(int tables) {
        enter(tables);
        closeCell();
    }

    /** The row at that depth ends, and those inside of it. */
    public void endRow(int tables) {
        leave(Math.max(0, tables - 1));
    }

    private void leave(int tables) {
        while (rows.size() > tables) {
            closeCell();
            flow.closeRow();
            rows.pop();
            if (rows.isEmpty()) {
                flow.border();
            }
        }
    }

    private void openCell() {
        if (!rows.peek().inCell) {
            flow.openCell();
            rows.peek().inCell = true;
        }
    }

    private void closeCell() {
        if (rows.peek().inCell) {
            flow.closeCell();
            rows.peek().inCell = false;
        }
    }
}
