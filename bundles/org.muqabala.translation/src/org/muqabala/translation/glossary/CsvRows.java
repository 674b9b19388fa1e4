package org.muqabala.translation.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Reads comma-separated values row by row, as RFC 4180 has them; with semicolons or tabs where the first row has more of those. */
final class CsvRows {

    /** The longest cell, in UTF-16 code units, and the most cells of a row; no table of terms needs more. */
    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_CELLS = 200;
    private static final int LONGEST_HEAD = 20_000;

    private final BufferedReader in;
    private final char separator;
    private int line = 1;
    private int row = 1;

    /** @param in closed by whoever opened it */
    CsvRows(Reader in) throws IOException {
        this.in = new BufferedReader(in);
        separator = separator();
    }

    private char separator() throws IOException {
        in.mark(LONGEST_HEAD);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = 0, c = in.read(); i < LONGEST_HEAD - 1 && c >= 0 && c != '\n'; i++, c = in.read()) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        in.reset();
        return tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /** The line in which the row begins that was read last, counted from 1. */
    int line() {
        return row;
    }

    /**
     * The cells of the next row that is not empty; {@code null} at the end.
     *
     * @throws BrokenExchangeException if a quoted cell is not closed, or one is far too long
     */
    List<String> next() throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            if (first == '\n') {
                line++;
            } else if (first != '\r') {
                row = line;
                return cells(first);
            }
        }
        return null;
    }

    private List<String> cells(int first) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        for (int c = first; ; c = in.read()) {
            if (c < 0 && quoted) {
                throw new BrokenExchangeException(Problem.NOT_CLOSED, row);
            }
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    append(cell, c);
                } else if (peek() == '"') {
                    append(cell, in.read());
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (c == '"' && cell.isEmpty() && !closed) {
                quoted = true;
            } else if (c < 0 || c == '\n' || c == separator) {
                add(cells, cell);
                closed = false;
                if (c != separator) {
                    return cells;
                }
            } else if (c != '\r') {
                append(cell, c);
            }
        }
    }

    private void add(List<String> cells, StringBuilder cell) throws IOException {
        if (cells.size() >= MOST_CELLS) {
            throw new BrokenExchangeException(Problem.OTHER_FORMAT, row);
        }
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void append(StringBuilder cell, int c) throws IOException {
        if (cell.length() >= LONGEST_CELL) {
            throw new BrokenExchangeException(Problem.OTHER_FORMAT, row);
        }
        cell.append((char) c);
    }

    private int peek() throws IOException {
        in.mark(1);
        int c = in.read();
        in.reset();
        return c;
    }
}
