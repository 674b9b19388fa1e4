package org.muqabala.reader.pdf;

import java.util.List;

/**
 * Rows of a page that stand below one another and are read from top to bottom.
 *
 * @param page from 1
 * @param rows at least one
 * @param table whether the rows are those of a table, their cells apart
 */
record Column(int page, List<Row> rows, boolean table) {

    double left() {
        return rows.stream().mapToDouble(Row::left).min().orElse(0);
    }

    double right() {
        return rows.stream().mapToDouble(Row::right).max().orElse(0);
    }
}
