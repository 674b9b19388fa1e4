package org.muqabala.exporters.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;

/**
 * A table as comma-separated values by RFC 4180, in UTF-8. What a spreadsheet would take for a formula gets an apostrophe in front; so does what
 * has that apostrophe of its own, so that a reader who takes one away from {@code '=}, {@code ''=} … has what was written. Since spreadsheets of
 * another country part fields at another mark and know no quotation marks within a field, this holds behind every comma, semicolon, tab and
 * line feed of a field as well as at its beginning.
 */
public final class CsvFile {

    /** Where some spreadsheet may begin a field, and a formula in it, in every width; numbers with a sign are none. */
    private static final Pattern FORMULA = Pattern.compile("(?:\\A|(?<=[,;\\t\\n]))(?![+-]?[0-9]+(?:\\.[0-9]+)?(?:[,;\\t\\n]|\\z))"
            + "(?=['\"\\p{Zs}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final char separator;
    private final boolean marked;

    /**
     * @param separator between fields
     * @param marked whether a byte order mark begins the file, by which Excel knows that it is UTF-8
     */
    public CsvFile(char separator, boolean marked) {
        this.separator = separator;
        this.marked = marked;
    }

    /**
     * Writes the head and all rows.
     *
     * @param out flushed, not closed
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void write(Table table, OutputStream out, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        writer.write(marked ? BYTE_ORDER_MARK : "");
        row(writer, table.columns().stream().<Cell>map(column -> new Cell.Text(column.title())).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            progress.throwIfCancelled();
            row(writer, table.rows().get(i));
            progress.worked((double) i / table.rows().size());
        }
        writer.flush();
    }

    private void row(Writer writer, List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            writer.write(field(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> quoted(guarded(text.text()));
            case Cell.Weighted weighted -> quoted(guarded(weighted.text()));
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Moment moment -> moment.time().toString();
            case Cell.Day day -> day.day().toString();
        };
    }

    private static String guarded(String text) {
        return FORMULA.matcher(SafeText.visible(text.replace("\r\n", "\n").replace('\r', '\n'))).replaceAll("'");
    }

    private String quoted(String field) {
        boolean plain = field.indexOf(separator) < 0 && field.indexOf('"') < 0 && field.indexOf('\n') < 0 && field.strip().length() == field.length();
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
