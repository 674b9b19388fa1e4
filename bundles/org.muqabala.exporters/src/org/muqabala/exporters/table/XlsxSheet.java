package org.muqabala.exporters.table;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.xml.XmlWriter;

/** One sheet of a workbook. */
final class XlsxSheet {

    /** The most that a cell can hold, in UTF-16; a spreadsheet calls a file with more broken. */
    static final int LONGEST_TEXT = 32_767;
    /** The most rows that a sheet can have, the head among them. */
    private static final int MOST_ROWS = 1_048_576;
    /** Points that a line takes, and how many lines the highest row has: no row may be higher than 409 points. */
    private static final int LINE = 15;
    private static final int MOST_LINES = 27;
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String CUT = " …";
    /** Reads like an escaped character, which readers would turn into that character. */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Instant DAY_ZERO = Instant.parse("1899-12-30T00:00:00Z");

    private final Table table;
    private final boolean rightToLeft;
    private final boolean selected;
    private long shortened;

    XlsxSheet(Table table, boolean rightToLeft, boolean selected) {
        this.table = table;
        this.rightToLeft = rightToLeft;
        this.selected = selected;
    }

    long shortened() {
        return shortened;
    }

    long rowsLeftOut() {
        return table.rows().size() - rows(table);
    }

    /** The cells of a table with its head, such as {@code A1:J97}. */
    static String reach(Table table, boolean fixed) {
        String sign = fixed ? "$" : "";
        return sign + "A" + sign + "1:" + sign + column(table.columns().size() - 1) + sign + (rows(table) + 1);
    }

    private static int rows(Table table) {
        return Math.min(table.rows().size(), MOST_ROWS - 1);
    }

    private static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    void write(XmlWriter xml, Progress progress) throws IOException {
        xml.open("worksheet", "xmlns", NAMESPACE).open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.empty("dimension", "ref", reach(table, false));
        xml.open("sheetViews").open("sheetView", "rightToLeft", rightToLeft ? "1" : null, "tabSelected", selected ? "1" : null, "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen").close().close();
        xml.empty("sheetFormatPr", "defaultRowHeight", "15").open("cols");
        for (int i = 0; i < table.columns().size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("col", "min", number, "max", number, "width", Integer.toString(table.columns().get(i).width()), "customWidth", "1");
        }
        xml.close().open("sheetData");
        row(xml, 1, table.columns().stream().<Cell>map(title -> new Cell.Text(title.title())).toList(), true);
        for (int i = 0; i < rows(table); i++) {
            progress.throwIfCancelled();
            row(xml, i + 2, table.rows().get(i), false);
        }
        xml.close().empty("autoFilter", "ref", reach(table, false));
        xml.empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.6", "bottom", "0.6", "header", "0.3", "footer", "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
    }

    private void row(XmlWriter xml, int number, List<Cell> cells, boolean head) throws IOException {
        xml.open("row", "r", Integer.toString(number), "ht", Integer.toString(height(cells)));
        for (int i = 0; i < cells.size(); i++) {
            cell(xml, column(i) + number, cells.get(i), head);
        }
        xml.close();
    }

    /** High enough for the cell of most lines, in points; not every program finds that out by itself. */
    private int height(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Text text) {
                int width = table.columns().get(i).width();
                lines = Math.max(lines, text.text().lines().limit(MOST_LINES).mapToInt(line -> 1 + line.length() / width).sum());
            }
        }
        return Math.min(MOST_LINES, lines) * LINE;
    }

    private void cell(XmlWriter xml, String place, Cell cell, boolean head) throws IOException {
        switch (cell) {
            case Cell.Text text -> text(xml, place, text.text(), head ? XlsxStyle.HEAD : style(text.text()));
            case Cell.Weighted weighted -> text(xml, place, weighted.text(), XlsxStyle.of(weighted.significance()));
            case Cell.Whole whole -> number(xml, place, Long.toString(whole.number()), XlsxStyle.NUMBER);
            case Cell.Moment moment -> number(xml, place, days(moment.time()), XlsxStyle.MOMENT);
            case Cell.Day day -> number(xml, place, Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day.day())), XlsxStyle.DAY);
        }
    }

    private XlsxStyle style(String text) {
        if (!text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0) {
            return XlsxStyle.LIKE_FORMULA;
        }
        boolean marksOnly = text.codePoints().noneMatch(Character::isLetter);
        return TextLanguage.isArabic(text) || marksOnly && rightToLeft ? XlsxStyle.ARABIC : XlsxStyle.TEXT;
    }

    private static String days(Instant time) {
        return String.format(Locale.ROOT, "%.10f", Duration.between(DAY_ZERO, time).toSeconds() / 86_400.0);
    }

    private static void number(XmlWriter xml, String place, String number, XlsxStyle style) throws IOException {
        xml.open("c", "r", place, "s", Integer.toString(style.ordinal())).element("v", number).close();
    }

    private void text(XmlWriter xml, String place, String text, XlsxStyle style) throws IOException {
        if (text.isEmpty()) {
            xml.empty("c", "r", place, "s", Integer.toString(style.ordinal()));
            return;
        }
        xml.open("c", "r", place, "s", Integer.toString(style.ordinal()), "t", "inlineStr").open("is");
        boolean spaced = text.indexOf('\n') >= 0 || text.strip().length() < text.length();
        xml.element("t", LIKE_ESCAPE.matcher(fitting(text)).replaceAll("_x005F_"), "xml:space", spaced ? "preserve" : null).close().close();
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        shortened++;
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
