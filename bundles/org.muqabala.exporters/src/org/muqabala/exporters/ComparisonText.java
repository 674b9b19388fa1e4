package org.muqabala.exporters;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;

/**
 * A comparison as text for a terminal: how many divergences of which weight, the weightiest, then all of them
 * in reading order with their words and reasons. Each version's words stand on a line of their own, so that no line mixes
 * directions.
 */
public final class ComparisonText {

    /** How many divergences the head lists. */
    private static final int HEAD = 10;

    /** A changed word can mislead a reader; a passage that one version has not got is seen at a glance. */
    private static final Comparator<LedgerRow> WEIGHTIEST = Comparator.<LedgerRow, Significance>comparing(row -> row.divergence().significance())
            .thenComparing(LedgerRow::isPassage).thenComparingInt(LedgerRow::number);

    /** Rows that are worded on one core while another words others. */
    private static final int ROWS_AT_A_TIME = 500;

    private final Comparison comparison;
    private final Ledger ledger;
    private final Labels labels;
    private final StringBuilder out = new StringBuilder();

    /** @param locale language of headings and reasons */
    public ComparisonText(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.ledger = Ledger.of(comparison);
        this.labels = new Labels(locale);
    }

    /** The whole summary, each line ended by a line feed. */
    public String write() {
        out.setLength(0);
        for (Side side : Side.values()) {
            line(side + "  " + SafeText.onOneLine(comparison.article(side).name()));
        }
        if (ledger.rows().isEmpty()) {
            line(labels.get("count.none"));
            return out.toString();
        }
        if (comparison.links().isEmpty()) {
            line(labels.get("count.nothing-shared"));
        }
        line(counts());
        weightiest();
        line("");
        line(labels.get("heading.order"));
        IntStream.rangeClosed(0, (ledger.rows().size() - 1) / ROWS_AT_A_TIME).parallel().mapToObj(this::rows).forEachOrdered(out::append);
        return out.toString();
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

    private void weightiest() {
        List<LedgerRow> head = ledger.rows().stream().filter(row -> row.divergence().significance() != Significance.COSMETIC)
                .sorted(WEIGHTIEST).limit(HEAD).toList();
        if (!head.isEmpty()) {
            line("");
            line(labels.get("heading.weightiest"));
            head.forEach(row -> row(row, out));
        }
    }

    private void row(LedgerRow row, StringBuilder to) {
        line(title(row), to);
        for (Side side : Side.values()) {
            row.place(side).filter(span -> !span.isEmpty())
                    .ifPresent(span -> line("      " + side + "  " + SafeText.onOneLine(span.of(comparison.article(side).text())), to));
        }
    }

    private String title(LedgerRow row) {
        Divergence divergence = row.divergence();
        String number = String.valueOf(row.number());
        return " ".repeat(Math.max(0, 5 - number.length())) + number + ' ' + Sign.of(divergence.significance()) + ' ' + labels.of(divergence.type())
                + ": " + SafeText.onOneLine(labels.reasonFor(divergence));
    }

    private void line(String text) {
        line(text, out);
    }

    private static void line(String text, StringBuilder to) {
        to.append(SafeText.balanced(text)).append('\n');
    }
}
