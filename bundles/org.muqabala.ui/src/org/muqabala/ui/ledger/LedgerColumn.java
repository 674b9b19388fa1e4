package org.muqabala.ui.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.Tint;

/** A column of the ledger: those that every row fills in stand first, and all of them in the window as it opens. */
enum LedgerColumn {
    NUMBER(60, 0, SWT.TRAIL),
    WEIGHT(100, 0, SWT.LEAD),
    TYPE(112, 0, SWT.LEAD),
    OLDER(112, 1, SWT.LEAD),
    NEWER(112, 1, SWT.LEAD),
    REASON(230, 2, SWT.LEAD),
    STATE(112, 0, SWT.LEAD),
    ASSIGNEE(100, 0, SWT.LEAD),
    ANNOTATIONS(112, 0, SWT.LEAD);

    private static final int SHARES = Arrays.stream(values()).mapToInt(column -> column.shares).sum();
    private static final int LEAST = Arrays.stream(values()).mapToInt(column -> column.least).sum();

    private final int least;
    private final int shares;
    private final int alignment;

    LedgerColumn(int least, int shares, int alignment) {
        this.least = least;
        this.shares = shares;
        this.alignment = alignment;
    }

    /** Its width in a table of the width, both in pixels: words get what there is to spare. */
    int width(int table) {
        return least + Math.max(0, table - LEAST) * shares / SHARES;
    }

    /** Where the cells' text stands: words of an article at the right, whatever the interface. */
    int alignment(boolean mirrored) {
        return isArticle() && !mirrored ? SWT.RIGHT : alignment;
    }

    /** Whether the cells hold words of an article. */
    boolean isArticle() {
        return this == OLDER || this == NEWER;
    }

    String heading() {
        return switch (this) {
            case NUMBER -> Messages.column_number;
            case WEIGHT -> Messages.column_weight;
            case TYPE -> Messages.column_type;
            case OLDER -> Messages.column_older;
            case NEWER -> Messages.column_newer;
            case REASON -> Messages.column_reason;
            case STATE -> Messages.column_state;
            case ASSIGNEE -> Messages.column_assignee;
            case ANNOTATIONS -> Messages.column_annotations;
        };
    }

    String text(LedgerRow row, LedgerTexts texts) {
        return switch (this) {
            case NUMBER -> String.valueOf(row.number());
            case WEIGHT -> texts.weight(row);
            case TYPE -> texts.type(row);
            case OLDER -> texts.words(row, Side.A);
            case NEWER -> texts.words(row, Side.B);
            case REASON -> texts.reason(row);
            case STATE -> texts.state(row);
            case ASSIGNEE -> texts.assignee(row);
            case ANNOTATIONS -> texts.annotations(row);
        };
    }

    /**
     * Rows by this column; rows that are equal in it stay as they stood. Rows that have nothing in this column come last, whichever way
     * round the others stand.
     */
    List<LedgerRow> sorted(List<LedgerRow> rows, LedgerTexts texts, boolean descending) {
        return switch (this) {
            case NUMBER -> sorted(rows, texts, descending, LedgerRow::number);
            case WEIGHT -> sorted(rows, texts, descending, Tint::of);
            case STATE -> sorted(rows, texts, descending, row -> texts.settlement(row).state());
            case OLDER -> sorted(rows, texts, descending, row -> start(row, Side.A));
            case NEWER -> sorted(rows, texts, descending, row -> start(row, Side.B));
            default -> sorted(rows, texts, descending, row -> texts.inAlphabet(text(row, texts)));
        };
    }

    private <K extends Comparable<? super K>> List<LedgerRow> sorted(List<LedgerRow> rows, LedgerTexts texts, boolean descending,
            Function<LedgerRow, K> key) {
        Comparator<Cell<K>> ascending = Comparator.comparing(Cell::key);
        return rows.stream().map(row -> new Cell<>(row, text(row, texts).isEmpty(), key.apply(row)))
                .sorted(Comparator.<Cell<K>, Boolean>comparing(Cell::isEmpty).thenComparing(descending ? ascending.reversed() : ascending))
                .map(Cell::row).toList();
    }

    /** Reading order of a side. */
    private static int start(LedgerRow row, Side side) {
        return row.place(side).map(span -> span.start()).orElse(Integer.MAX_VALUE);
    }

    /** What a row is sorted by, made once: sorting many rows compares each of them over and over. */
    private record Cell<K>(LedgerRow row, boolean isEmpty, K key) {
    }
}
