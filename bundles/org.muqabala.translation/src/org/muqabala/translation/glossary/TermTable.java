package org.muqabala.translation.glossary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/**
 * Terms as a table that a spreadsheet opens: a row a term, the first row naming the columns. Those are the two languages, by their tags or as
 * {@code source} and {@code target}, {@code forbidden}, {@code part} and {@code note}; several renderings of a term stand in one cell with
 * strokes between them, and a backslash before a stroke or a backslash that belongs to one. Other columns are passed over.
 */
public final class TermTable {

    /** What a glossary never has more of. */
    static final int MOST_TERMS = 500_000;

    private static final String BETWEEN = "|";
    /** What stands between strokes, but for those that a backslash takes for a part of it. */
    private static final Pattern RENDERING = Pattern.compile("(?:\\\\[|\\\\]|[^|])++");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([|\\\\])");
    private static final Pattern TO_ESCAPE = Pattern.compile("[|\\\\]");
    /** What a spreadsheet takes for a formula: an apostrophe stands before it in the file. */
    private static final String FORMULA_STARTS = "=+-@\t";

    /** Where the columns stand; -1 where there is none. */
    private record Columns(int source, int target, int forbidden, int part, int note) {

        static Columns of(List<String> head, Locale from, Locale to) {
            return new Columns(find(head, from, "source", "term", "name"), find(head, to, "target", "translation", "spelling"),
                    find(head, null, "forbidden"),
                    find(head, null, "part", "partofspeech", "pos"), find(head, null, "note", "comment", "definition"));
        }

        private static int find(List<String> head, Locale language, String... names) {
            List<String> lower = head.stream().map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[ _]", "")).toList();
            int tag = language == null ? -1 : lower.indexOf(language.toLanguageTag().toLowerCase(Locale.ROOT));
            if (language != null && tag < 0) {
                tag = lower.stream().map(cell -> Locale.forLanguageTag(cell).getLanguage()).toList()
                        .indexOf(language.getLanguage());
            }
            return tag >= 0 ? tag : Stream.of(names).mapToInt(lower::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
        }
    }

    private final Locale from;
    private final Locale to;
    private final PartOfSpeech usualPart;

    /** @param usualPart what terms are of which the table does not say it */
    public TermTable(Locale from, Locale to, PartOfSpeech usualPart) {
        this.from = from;
        this.to = to;
        this.usualPart = usualPart;
    }

    /**
     * Reads a table in UTF-8, or in UTF-16 where its first bytes say so. Rows without a term or without a rendering are passed over.
     *
     * @param in closed by whoever opened it
     * @throws BrokenExchangeException if it is no such table; then nothing of it is to be used
     */
    public ReadTerms read(InputStream in) throws IOException {
        try {
            return read(new CsvRows(decoded(in)));
        } catch (CharacterCodingException e) {
            throw new BrokenExchangeException(Problem.OTHER_ENCODING, 0, e);
        }
    }

    private ReadTerms read(CsvRows rows) throws IOException {
        List<String> head = rows.next();
        Columns columns = head == null ? new Columns(-1, -1, -1, -1, -1) : Columns.of(head, from, to);
        if (columns.source < 0 || columns.target < 0 && columns.forbidden < 0 || columns.source == columns.target) {
            throw new BrokenExchangeException(Problem.NO_COLUMNS, rows.line(), from.toLanguageTag() + ", " + to.toLanguageTag());
        }
        List<Term> terms = new ArrayList<>();
        int passedOver = 0;
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            String source = cell(row, columns.source);
            List<String> targets = several(cell(row, columns.target));
            List<String> forbidden = several(cell(row, columns.forbidden));
            if (source.isBlank() || targets.isEmpty() && forbidden.isEmpty()) {
                passedOver++;
                continue;
            }
            if (terms.size() >= MOST_TERMS) {
                throw new BrokenExchangeException(Problem.TOO_MANY, rows.line(), String.valueOf(MOST_TERMS));
            }
            String part = cell(row, columns.part);
            terms.add(new Term(source, targets, forbidden, part.isEmpty() ? usualPart : PartOfSpeech.of(part),
                    cell(row, columns.note)));
        }
        return new ReadTerms(terms, passedOver);
    }

    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] start = bytes.readNBytes(3);
        boolean wide = start.length >= 2 && ((start[0] & start[1] & 0xFF) == 0xFE && (start[0] | start[1]) == -1);
        boolean marked = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            bytes.unread(start);
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static String cell(List<String> row, int column) {
        String cell = column < 0 || column >= row.size() ? "" : row.get(column);
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static List<String> several(String cell) {
        return RENDERING.matcher(cell).results().map(MatchResult::group).map(String::strip).map(rendering -> ESCAPED.matcher(rendering).replaceAll("$1"))
                .filter(rendering -> !rendering.isEmpty()).toList();
    }

    private static String joined(List<String> renderings) {
        return renderings.stream().map(rendering -> TO_ESCAPE.matcher(rendering).replaceAll("\\\\$0")).collect(Collectors.joining(BETWEEN));
    }

    /** Writes the terms in UTF-8, with a byte order mark, by which spreadsheets know it. */
    public void write(List<Term> terms, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        row(text, from.toLanguageTag(), to.toLanguageTag(), "forbidden", "part", "note");
        for (Term term : terms) {
            row(text, term.source(), joined(term.targets()), joined(term.forbidden()),
                    term.part() == PartOfSpeech.OTHER ? "" : term.part().id(), term.note());
        }
        text.flush();
    }

    private static void row(Writer out, String... cells) throws IOException {
        out.write(Stream.of(cells).map(TermTable::written).collect(Collectors.joining(",")) + "\r\n");
    }

    /** Whether it would be one in a spreadsheet, or, where apostrophes stand before it already, would be read as one. */
    private static boolean isFormula(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(start)) >= 0;
    }

    private static String written(String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        return safe.matches("(?s).*[\",;\\r\\n\\t].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
