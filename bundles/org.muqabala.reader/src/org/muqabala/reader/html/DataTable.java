package org.muqabala.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells a table of facts from a table that lays out a page, and reads the first. */
final class DataTable {

    private static final int LONGEST_CELL = 160;
    private static final int MOST_CELLS = 5000;

    private DataTable() {
    }

    /** Whether the table holds facts: at least two columns and two rows of short cells without further structure. */
    static boolean is(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table, h1, form, nav, iframe, ul, ol") != null) {
            return false;
        }
        Elements rows = table.select("tr");
        long cells = table.select("td, th").size();
        if (rows.size() < 2 || cells < 2L * rows.size() - 1 || cells > MOST_CELLS) {
            return false;
        }
        for (Element cell : table.select("td, th")) {
            if (cell.text().length() > LONGEST_CELL || cell.select("p, div").size() > 2) {
                return false;
            }
        }
        return table.select("a").text().length() * 2 < table.text().length();
    }

    /** What stands above or under the table as its own words. */
    static Optional<String> caption(Element table) {
        return Optional.ofNullable(table.selectFirst("caption")).map(Element::text).filter(text -> !text.isBlank());
    }

    /** The rows with a tab between cells; blank rows are left out. */
    static List<String> rows(Element table) {
        List<String> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(cell.text().strip());
            }
            String line = String.join("\t", cells);
            if (!line.isBlank()) {
                rows.add(line.stripTrailing());
            }
        }
        return rows;
    }
}
