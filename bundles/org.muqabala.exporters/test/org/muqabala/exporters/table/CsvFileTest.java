package org.muqabala.exporters.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.CsvExporter;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;

class CsvFileTest {

    private static final String MARK = "\uFEFF";

    @Test
    void whatIsReadBackIsTheLedger() throws IOException {
        Review review = SeedReview.full();
        Table ledger = new ReviewTables(review, new Labels(Locale.ENGLISH)).ledger(Progress.NONE);
        List<List<String>> read = parse(export(review, Map.of()));
        assertEquals(ledger.rows().size() + 1, read.size());
        for (int i = 0; i < ledger.rows().size(); i++) {
            for (int j = 0; j < ledger.columns().size(); j++) {
                if (ledger.rows().get(i).get(j) instanceof Cell.Text text) {
                    assertEquals(text.text(), unguarded(read.get(i + 1).get(j)));
                }
            }
        }
    }

    @Test
    void theAnnotationsAreATableOfTheirOwn() throws IOException {
        List<List<String>> read = parse(export(SeedReview.full(), Map.of("table", "annotations")));
        assertEquals(SeedReview.ANNOTATIONS + 1, read.size());
        assertEquals("2026-11-22T08:07:00Z", read.get(1).get(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", " =1", "\"=1", "'\"=1", "=1, 2", "＝1+1", "＋1", "－1", "＠1", "'=1", "''=1"})
    void aFormulaGetsAnApostropheThatCanBeTakenAway(String formula) throws IOException {
        String field = parse(write(formula)).get(1).getFirst();
        assertEquals("'" + formula, field);
        assertEquals(formula, unguarded(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '^', value = {"x;=cmd()|x;'=cmd()", "x,=1|x,'=1",
        "x;-5;+y|x;-5;'+y", "x; =1|x;' =1", "x;\"=1\"|x;'\"=1\"", "x;'=1|x;''=1", "a;;@b|a;;'@b", "=1;=2|'=1;'=2", ";|;", "قال؛ - كيري|قال؛ - كيري"})
    void whatFollowsAnotherSpreadsheetsSeparatorIsNoFormulaEither(String text, String wanted) throws IOException {
        String field = parse(write(text)).get(1).getFirst();
        assertEquals(wanted, field);
        assertEquals(text, unguarded(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n=1", "\t=1", "\r=1", "x\n+y", "x\t@y", "\n\n-z"})
    void whatFollowsALineFeedOrATabIsNoFormulaEither(String text) throws IOException {
        String field = parse(write(text)).get(1).getFirst();
        assertEquals(text.replace('\r', '\n').replaceFirst("([\n\t])(?=[=+@-])", "$1'"), field);
        assertEquals(text.replace('\r', '\n'), unguarded(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.5", "− 5", "'ما قاله", "قال", "1=1", "a@b.org", "", "  ", "-5;+3", "x\n-5"})
    void whatIsNoFormulaStaysAsItIs(String text) throws IOException {
        assertEquals(text, parse(write(text)).get(1).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"so\"", "two\nlines", "\"", ",", "\n"})
    void fieldsHoldWhatSeparatesFields(String text) throws IOException {
        assertEquals(text, parse(write(text)).get(1).getFirst());
    }

    @Test
    void linesEndAsTheStandardSays() throws IOException {
        assertEquals("c\r\nقال\r\n", write("قال"));
        assertEquals("c\r\n\"1\n2\n3\"\r\n", write("1\r\n2\r3"));
    }

    @Test
    void excelKnowsTheEncodingUnlessThatIsNotWanted() throws IOException {
        assertTrue(export(SeedReview.silent(), Map.of()).startsWith(MARK));
        assertFalse(export(SeedReview.silent(), Map.of("without-bom", "")).startsWith(MARK));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"comma|,", "semicolon|;", "tab|'\t'"})
    void separatesAsWanted(String name, char separator) throws IOException {
        String head = export(SeedReview.silent(), Map.of("separator", name)).lines().findFirst().orElseThrow();
        assertEquals(10, head.split(String.valueOf(separator)).length, head);
    }

    private static String write(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvFile(',', false).write(new Table("t", List.of(new Table.Column("c", 1)), List.of(List.of(new Cell.Text(text)))), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String export(Review review, Map<String, String> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(review, new ExportSettings(Locale.ENGLISH, SeedReview.BEGUN, values), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unguarded(String field) {
        return field.replaceAll("(^|[,;\\t\\n])'(?=['\"\\p{Zs}]*[=+\\-@＝＋－＠])", "$1");
    }

    /** Reads comma-separated values as RFC 4180 says. */
    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String text = csv.startsWith(MARK) ? csv.substring(1) : csv;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }
}
