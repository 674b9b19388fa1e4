package org.muqabala.exporters.table;

import java.util.List;

/**
 * A table with a head.
 *
 * @param name what it is called, in the reader's language
 * @param columns at least one
 * @param rows each as long as {@code columns}
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param title in the reader's language
     * @param width in characters, as spreadsheets count them
     */
    public record Column(String title, int width) {
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }
}
