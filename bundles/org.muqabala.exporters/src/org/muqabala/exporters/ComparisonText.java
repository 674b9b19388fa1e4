package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;

/**
 * A comparison as text for a terminal: how many divergences of which weight, the weightiest, then all of them
 * in reading order with their words and reasons. Each version's words stand on a line of their own, so that no line mixes
 * directions.
 */
public final class ComparisonText {

    /** How many divergences the head lists. */
    private static final int HEAD = 10;

    /** Rows that are worded on one core while another words others. */
    private static final int ROWS_AT_A_TIME = 500;
    private static final int NUMBER_WIDTH = 5;

    private final Comparison comparison;
    private final Ledger ledger;
    private final Labels labels;

    /** @param locale language of headings and reasons */
    public ComparisonText(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.ledger = Ledger.of(comparison);
        this.labels = new Labels(locale);
    }

    /** Writes the whole summary in UTF-8, each line ended by a line feed. The stream is not closed. */
    public void write(OutputStream out) throws IOException {
        out.write(encoded(head()));
        if (ledger.rows().isEmpty()) {
            return;
        }
        // every core words and encodes its share
        List<byte[]> parts = IntStream.rangeClosed(0, (ledger.rows().size() - 1) / ROWS_AT_A_TIME).parallel().mapToObj(part -> encoded(rows(part))).toList();
        for (byte[] part : parts) {
            out.write(part);
        }
    }

    private static byte[] encoded(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All that stands before the rows in reading order. */
    private StringBuilder head() {
        StringBuilder head = new StringBuilder();
        for (Side side : Side.values()) {
            line(side + "  " + SafeText.onOneLine(comparison.article(side).name()), head);
        }
        if (ledger.rows().isEmpty()) {
            line(labels.get("count.none"), head);
            return head;
        }
        if (comparison.links().isEmpty()) {
            line(labels.get("count.nothing-shared"), head);
        }
        line(counts(), head);
        weightiest(head);
        line("", head);
        line(labels.get("heading.order"), head);
        return head;
    }

    private StringBuilder rows(int part) {
        StringBuilder rows = new StringBuilder();
        int from = part * ROWS_AT_A_TIME;
        for (LedgerRow row : ledger.rows().subList(from, Math.min(ledger.rows().size(), from + ROWS_AT_A_TIME))) {
            line("", rows);
            row(row, rows);
        }
        return rows;
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        for (Significance significance : Significance.values()) {
            counts.append(Sign.of(significance)).append(' ').append(ledger.count(significance)).append(' ')
                    .append(labels.of(significance)).append("   ");
        }
        counts.append(Sign.ONLY_IN_A).append(' ').append(ledger.countPassages(Side.A)).append(' ').append(labels.get("count.only-a")).append("   ");
        counts.append(Sign.ONLY_IN_B).append(' ').append(ledger.countPassages(Side.B)).append(' ').append(labels.get("count.only-b")).append("   ");
        long moved = comparison.links().stream().filter(Link::moved).count();
        return counts.append(Sign.MOVED).append(' ').append(moved).append(' ').append(labels.get("count.moved")).toString();
    }

    private void weightiest(StringBuilder to) {
        TreeSet<LedgerRow> weightiest = new TreeSet<>(LedgerRow.WEIGHTIEST_FIRST);
        for (LedgerRow row : ledger.rows()) {
            if (row.divergence().significance() != Significance.COSMETIC) {
                weightiest.add(row);
            }
            if (weightiest.size() > HEAD) {
                weightiest.pollLast();
            }
        }
        if (!weightiest.isEmpty()) {
            line("", to);
            line(labels.get("heading.weightiest"), to);
            weightiest.forEach(row -> row(row, to));
        }
    }

    private void row(LedgerRow row, StringBuilder to) {
        title(row, to);
        words(row, Side.A, to);
        words(row, Side.B, to);
    }

    /** The reason is balanced already, and nothing before it holds a control. */
    private void title(LedgerRow row, StringBuilder to) {
        Divergence divergence = row.divergence();
        String number = String.valueOf(row.number());
        to.repeat(' ', Math.max(0, NUMBER_WIDTH - number.length())).append(number).append(' ').append(Sign.of(divergence.significance())).append(' ')
                .append(labels.of(divergence.type())).append(": ").append(SafeText.onOneLine(labels.reasonFor(divergence))).append('\n');
    }

    /** What the side has; an empty span shows nothing, wherever it stands. */
    private void words(LedgerRow row, Side side, StringBuilder to) {
        Span span = row.divergence().on(side);
        if (!span.isEmpty()) {
            to.append("      ").append(side).append("  ").append(SafeText.balanced(SafeText.onOneLine(span.of(comparison.article(side).text())))).append('\n');
        }
    }

    private static void line(String text, StringBuilder to) {
        to.append(SafeText.balanced(text)).append('\n');
    }
}
