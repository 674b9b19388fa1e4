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
import org.muqabala.exporters.SafeText;

/**
 * A table as comma-separated values by RFC 4180, in UTF-8. A field that a spreadsheet would take for a formula gets an apostrophe in front; so
 * does one that has that apostrophe of its own, so that a reader who takes one away from {@code '=}, {@code ''=} … has what was written.
 */
public final class CsvFile {

    /** What spreadsheets begin a formula with, in every width; numbers with a sign are none. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
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
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private String quoted(String field) {
        String visible = SafeText.visible(field.replace("\r\n", "\n").replace('\r', '\n'));
        boolean plain = visible.indexOf(separator) < 0 && visible.indexOf('"') < 0 && visible.indexOf('\n') < 0
                && visible.strip().length() == visible.length();
        return plain ? visible : '"' + visible.replace("\"", "\"\"") + '"';
    }
}
