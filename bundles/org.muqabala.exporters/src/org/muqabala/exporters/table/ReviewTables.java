package org.muqabala.exporters.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.AnnotatedRows;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.table.Table.Column;

/** The tables of a review: every divergence with what was decided about it, every annotation with its thread, and the whole in figures. */
public final class ReviewTables {

    private static final int NARROW = 8;
    private static final int WORD = 14;
    /** Of a sign and a word in bold letters. */
    private static final int WEIGHT = 18;
    private static final int WORDS = 24;
    private static final int TEXT = 44;

    private final Review review;
    private final Comparison comparison;
    private final Labels labels;
    private final Ledger ledger;

    public ReviewTables(Review review, Labels labels) {
        this.review = review;
        this.labels = labels;
        comparison = review.comparison();
        ledger = Ledger.of(comparison);
    }

    /** A row a divergence, in the ledger's order. */
    public Table ledger(Progress progress) {
        AnnotatedRows annotated = new AnnotatedRows(review, ledger);
        SettledLedger settled = SettledLedger.of(review, ledger);
        List<List<Cell>> rows = new ArrayList<>();
        for (LedgerRow row : ledger.rows()) {
            progress.throwIfCancelled();
            Divergence divergence = row.divergence();
            Settlement settlement = settled.settlement(row);
            rows.add(List.of(new Cell.Whole(row.number()),
                    new Cell.Weighted(Sign.of(divergence.significance()) + " " + labels.of(divergence.significance()), divergence.significance()),
                    new Cell.Text(labels.of(divergence.type())), words(divergence, Side.A), words(divergence, Side.B),
                    new Cell.Text(labels.reasonFor(divergence)), new Cell.Text(row.isMoved() ? Sign.MOVED + " " + labels.get("count.moved") : ""),
                    new Cell.Text(labels.of(settlement.state())), new Cell.Text(settlement.assignee()),
                    new Cell.Text(annotated.on(row).stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        }
        return new Table(labels.get("heading.ledger"), List.of(column("column.number", NARROW), column("column.weight", WEIGHT), column("column.type", WORD),
                column("version.a", TEXT), column("version.b", TEXT), column("column.why", TEXT), column("column.place", WORD),
                column("column.decision", WORD), column("column.assignee", WORD), column("heading.annotations", WORD)), rows);
    }

    private Cell words(Divergence divergence, Side side) {
        return new Cell.Text(divergence.on(side).of(comparison.article(side).text()));
    }

    /** A row an annotation, in the review's order; its number is the one that the ledger's last column names. */
    public Table annotations(Progress progress) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Annotation annotation : review.annotations()) {
            progress.throwIfCancelled();
            String state = labels.of(annotation.state()) + (annotation.isOrphan() ? " · " + labels.get("annotation.orphan") : "");
            rows.add(List.of(new Cell.Whole(rows.size() + 1L), new Cell.Text(labels.of(annotation.kind())), new Cell.Text(state),
                    new Cell.Text(labels.of(annotation.handling().severity())), quote(annotation, Side.A), quote(annotation, Side.B),
                    new Cell.Text(annotation.proposal()), new Cell.Text(annotation.note()), replies(annotation), new Cell.Text(annotation.author()),
                    new Cell.Moment(annotation.created()), new Cell.Moment(annotation.modified()), new Cell.Text(annotation.handling().assignee()),
                    annotation.handling().due().<Cell>map(Cell.Day::new).orElse(Cell.EMPTY),
                    new Cell.Text(String.join(", ", annotation.handling().labels()))));
        }
        return new Table(labels.get("heading.annotations"), List.of(column("column.number", NARROW), column("column.kind", WORD),
                column("column.state", WORD), column("column.severity", WORD), column("version.a", WORDS), column("version.b", WORDS),
                column("annotation.proposal.other", TEXT), column("column.note", TEXT), column("column.replies", TEXT), column("column.author", WORD),
                column("column.created", WORDS), column("column.modified", WORDS), column("column.assignee", WORD), column("column.due", WORD),
                column("column.labels", WORD)), rows);
    }

    private static Cell quote(Annotation annotation, Side side) {
        List<Anchor> anchors = annotation.isOrphan() ? annotation.anchors() : annotation.places();
        return new Cell.Text(anchors.stream().filter(anchor -> anchor.side() == side).map(Anchor::quote).collect(Collectors.joining(" … ")));
    }

    private static Cell replies(Annotation annotation) {
        return new Cell.Text(annotation.replies().stream()
                .map(reply -> (reply.author().isBlank() ? "" : reply.author() + ": ") + reply.text()).collect(Collectors.joining("\n")));
    }

    /** The versions, how much of what there is, and what the reviewers think. */
    public Table summary() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            rows.add(row(version(side), new Cell.Text(comparison.article(side).name())));
        }
        for (Significance significance : Significance.values()) {
            rows.add(row(Sign.of(significance) + " " + labels.of(significance), new Cell.Whole(ledger.count(significance))));
        }
        for (Side side : Side.values()) {
            String only = labels.get(side == Side.A ? "count.only-a" : "count.only-b");
            rows.add(row(Sign.onlyIn(side) + " " + only, new Cell.Whole(ledger.countPassages(side))));
        }
        rows.add(row(Sign.MOVED + " " + labels.get("count.moved"), new Cell.Whole(comparison.links().stream().filter(link -> link.moved()).count())));
        rows.add(row(Sign.ANNOTATED + " " + labels.get("count.annotations"), new Cell.Whole(review.annotations().size())));
        for (ReviewerVerdict verdict : review.verdicts()) {
            Optional<String> note = Optional.of(verdict.note()).filter(text -> !text.isBlank());
            rows.add(row(verdict.reviewer(), new Cell.Text(labels.of(verdict.opinion()) + note.map(text -> ": " + text).orElse(""))));
        }
        String closing = review.closing().map(closed -> labels.get("review.closed", closed.by(), closed.when().toString()))
                .orElse(labels.get("review.open"));
        rows.add(row(labels.get("column.review"), new Cell.Text(closing)));
        return new Table(labels.get("heading.summary"), List.of(column("heading.summary", TEXT), new Column("", TEXT)), rows);
    }

    private String version(Side side) {
        return labels.get(side == Side.A ? "version.a" : "version.b");
    }

    private static List<Cell> row(String name, Cell value) {
        return List.of(new Cell.Text(name), value);
    }

    private Column column(String key, int width) {
        return new Column(labels.get(key), width);
    }
}
