package org.muqabala.exporters.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.Severity;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.AnnotatedRows;
import org.muqabala.exporters.Labels;

/**
 * A review for a chat or a ticket: figures, what the reviewers think, the divergences, weightiest first, and the annotations. Every version's
 * words stand on a line of their own between isolating controls, since a chat knows no other way to keep directions apart.
 */
public final class MarkdownReview {

    private final Review review;
    private final Comparison comparison;
    private final Labels labels;
    private final Ledger ledger;
    private final AnnotatedRows annotated;
    private final SettledLedger settled;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> shortened = new HashSet<>();

    public MarkdownReview(Review review, Labels labels) {
        this.review = review;
        this.labels = labels;
        comparison = review.comparison();
        ledger = Ledger.of(comparison);
        annotated = new AnnotatedRows(review, ledger);
        settled = SettledLedger.of(review, ledger);
    }

    /**
     * The whole text, each line ended by a line feed.
     *
     * @param all whether every divergence is listed; else the substantive ones and those that somebody annotated
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public String write(boolean all, Progress progress) {
        out.setLength(0);
        line("# " + labels.get("title", name(Side.B), name(Side.A)));
        line("");
        line(counts());
        line("");
        line(MarkdownText.escaped(review.closing().map(closing -> labels.get("review.closed", MarkdownText.plain(closing.by()), labels.minute(closing.when())))
                .orElse(labels.get("review.open"))));
        verdicts();
        divergences(row -> all || row.divergence().significance() == Significance.SUBSTANTIVE || !annotated.on(row).isEmpty(), progress);
        annotations(progress);
        return out.toString();
    }

    /** How many texts were too long for a chat, so that their end was left out. */
    public int shortened() {
        return shortened.size();
    }

    private String version(Side side) {
        return labels.get(side == Side.A ? "version.a" : "version.b");
    }

    private String name(Side side) {
        return MarkdownText.of(comparison.article(side).name());
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        for (Significance significance : Significance.values()) {
            counts.append(Sign.of(significance)).append(' ').append(ledger.count(significance)).append(' ').append(labels.of(significance));
            counts.append(" · ");
        }
        counts.append(Sign.ONLY_IN_A).append(' ').append(ledger.countPassages(Side.A)).append(' ').append(labels.get("count.only-a")).append(" · ");
        counts.append(Sign.ONLY_IN_B).append(' ').append(ledger.countPassages(Side.B)).append(' ').append(labels.get("count.only-b")).append(" · ");
        counts.append(Sign.MOVED).append(' ').append(review.comparison().links().stream().filter(Link::moved).count()).append(' ')
                .append(labels.get("count.moved")).append(" · ");
        counts.append(Sign.ANNOTATED).append(' ').append(labels.get("counted.annotations", review.annotations().size()));
        return counts.toString();
    }

    private void verdicts() {
        if (review.verdicts().isEmpty()) {
            return;
        }
        heading("heading.verdicts");
        for (ReviewerVerdict verdict : review.verdicts()) {
            String why = verdict.note().isBlank() ? "" : " — " + text(verdict.note());
            line("- " + text(verdict.reviewer()) + ": " + labels.of(verdict.opinion()) + why);
        }
    }

    private void divergences(Predicate<LedgerRow> listed, Progress progress) {
        if (ledger.rows().isEmpty()) {
            line("");
            line(labels.get("count.none"));
            return;
        }
        List<LedgerRow> rows = ledger.rows().stream().filter(listed).sorted(LedgerRow.WEIGHTIEST_FIRST).toList();
        if (rows.isEmpty()) {
            return;
        }
        heading("heading.weightiest");
        for (int i = 0; i < rows.size(); i++) {
            progress.throwIfCancelled();
            row(rows.get(i));
            progress.worked(0.5 * i / rows.size());
        }
    }

    private void row(LedgerRow row) {
        Divergence divergence = row.divergence();
        StringBuilder references = new StringBuilder();
        annotated.on(row).forEach(number -> references.append(' ').append(Sign.ANNOTATED).append(number));
        line("- **" + row.number() + " " + Sign.of(divergence.significance()) + " " + labels.of(divergence.type()) + "**: "
                + MarkdownText.escaped(labels.reasonFor(divergence)) + decision(settled.settlement(row)) + references);
        for (Side side : Side.values()) {
            String words = divergence.on(side).of(comparison.article(side).text());
            if (!words.isBlank()) {
                line("  - " + version(side) + ": " + text(words));
            }
        }
    }

    private String decision(Settlement settlement) {
        if (settlement.isNone()) {
            return "";
        }
        return " · " + labels.of(settlement.state()) + (settlement.assignee().isEmpty() ? "" : " · " + text(settlement.assignee()));
    }

    private void annotations(Progress progress) {
        if (review.annotations().isEmpty()) {
            return;
        }
        heading("heading.annotations");
        for (int i = 0; i < review.annotations().size(); i++) {
            progress.throwIfCancelled();
            annotation(review.annotations().get(i), i + 1);
            progress.worked(0.5 + 0.5 * i / review.annotations().size());
        }
    }

    private void annotation(Annotation annotation, int number) {
        line("- **" + Sign.ANNOTATED + number + " " + labels.of(annotation.kind()) + "** · " + by(annotation.author())
                + labels.of(annotation.state()) + handling(annotation.handling()) + (annotation.note().isBlank() ? "" : ": " + text(annotation.note())));
        for (Anchor anchor : annotation.isOrphan() ? annotation.anchors() : annotation.places()) {
            if (!anchor.quote().isBlank()) {
                line("  - " + version(anchor.side()) + ": " + text(anchor.quote()));
            }
        }
        if (annotation.isOrphan()) {
            line("  - " + labels.get("annotation.orphan"));
        }
        if (!annotation.proposal().isBlank()) {
            line("  - → " + text(annotation.proposal()));
        }
        for (Reply reply : annotation.replies()) {
            line("  - ↳ " + (reply.author().isBlank() ? "" : text(reply.author()) + ": ") + text(reply.text()));
        }
    }

    /** Who it is by, where that is known. */
    private String by(String author) {
        return author.isBlank() ? "" : text(author) + " · ";
    }

    /** What is to be seen to first, by whom and until when. */
    private String handling(Handling handling) {
        StringBuilder said = new StringBuilder();
        if (handling.severity() != Severity.NORMAL) {
            said.append(" · ").append(labels.of(handling.severity()));
        }
        if (!handling.assignee().isEmpty()) {
            said.append(" · ").append(MarkdownText.escaped(labels.get("annotation.assignee", MarkdownText.plain(handling.assignee()))));
        }
        handling.due().ifPresent(due -> said.append(" · ").append(labels.get("annotation.due", due)));
        handling.labels().forEach(label -> said.append(" · #").append(text(label)));
        return said.toString();
    }

    private String text(String given) {
        if (MarkdownText.isTooLong(given)) {
            shortened.add(given);
        }
        return MarkdownText.of(given);
    }

    private void heading(String key) {
        line("");
        line("## " + labels.get(key));
        line("");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
