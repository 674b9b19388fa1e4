package org.muqabala.exporters;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.pdf.Column;
import org.muqabala.exporters.pdf.Ink;
import org.muqabala.exporters.pdf.Paragraph;
import org.muqabala.exporters.pdf.Role;
import org.muqabala.exporters.pdf.Typesetter;

/** One review as one document; for one use. */
record PdfDocument(Review review, Labels labels, Instant time, Typesetter setter, double width, Progress progress) {

    /** Between the entries of the legend. */
    private static final String BETWEEN = "     ";
    private static final double TEXTS_DONE = 0.5;
    private static final double ANNOTATIONS_DONE = 0.65;
    private static final double LEDGER_DONE = 0.8;

    void write() throws IOException {
        Comparison comparison = review.comparison();
        Ledger ledger = Ledger.of(comparison);
        SideLanguages languages = SideLanguages.of(comparison);
        head(ledger);
        texts(comparison, ledger);
        new PdfAnnotations(review, labels, languages, setter, progress).write();
        progress.worked(ANNOTATIONS_DONE);
        new PdfLedger(review, labels, languages, ledger, setter, width, progress).write();
        progress.worked(LEDGER_DONE);
    }

    private void head(Ledger ledger) throws IOException {
        setter.paragraph(line(Role.TITLE).add(name(Side.A) + " ⇄ " + name(Side.B), PdfStyles.TITLE).bookmark(1, labels.get("heading.texts")));
        setter.paragraph(line(Role.TEXT).add(counts(ledger), PdfStyles.PLAIN));
        if (ledger.rows().isEmpty()) {
            setter.paragraph(line(Role.TEXT).add(labels.get("count.none"), PdfStyles.PLAIN));
        }
        setter.paragraph(state());
        for (ReviewerVerdict verdict : review.verdicts()) {
            Paragraph line = line(Role.TEXT).add(SafeText.isolated(SafeText.onOneLine(verdict.reviewer())) + ": ", PdfStyles.STRONG)
                    .add(labels.of(verdict.opinion()), PdfStyles.PLAIN);
            if (!verdict.note().isEmpty()) {
                line.add(" — " + SafeText.isolated(SafeText.onOneLine(verdict.note())), PdfStyles.PLAIN);
            }
            setter.paragraph(line);
        }
        legend();
    }

    private Paragraph state() {
        String made = labels.get("pdf.made", labels.minute(time));
        String state = review.closing().map(closing -> labels.get("review.closed", SafeText.isolated(SafeText.onOneLine(closing.by())),
                labels.minute(closing.when()))).orElse(labels.get("review.open"));
        return line(Role.TEXT).add(made + " · " + state, PdfStyles.QUIET);
    }

    private String counts(Ledger ledger) {
        StringJoiner counts = new StringJoiner("   ");
        for (Significance significance : Significance.values()) {
            counts.add(count(Sign.of(significance), ledger.count(significance), labels.of(significance)));
        }
        for (Side side : Side.values()) {
            counts.add(count(Sign.onlyIn(side), ledger.countPassages(side), labels.get("count.only-" + MarkedText.letter(side))));
        }
        counts.add(count(Sign.MOVED, review.comparison().links().stream().filter(Link::moved).count(), labels.get("count.moved")));
        return counts.add(counted(Sign.ANNOTATED, labels.get("counted.annotations", review.annotations().size()))).toString();
    }

    private static String count(Sign sign, long count, String label) {
        return counted(sign, count + " " + label);
    }

    private static String counted(Sign sign, String words) {
        return SafeText.isolated(whole(sign + " " + words));
    }

    /** What the signs in the texts mean, shown on words. No line ends within an entry. */
    private void legend() throws IOException {
        Paragraph legend = line(Role.TEXT).after(4);
        for (Significance significance : Significance.values()) {
            String word = whole(labels.of(significance));
            legend.decorate(PdfStyles.mark(significance, legend.length(), legend.length() + word.length(), ""));
            legend.add(word, PdfStyles.QUIET).add(BETWEEN, PdfStyles.QUIET);
        }
        legend.decorate(PdfStyles.mark(Significance.SUBSTANTIVE, legend.length(), legend.length(), ""));
        legend.add(whole("  " + labels.get("legend.place")), PdfStyles.QUIET).add(BETWEEN, PdfStyles.QUIET);
        String annotated = whole(labels.get("pdf.annotated"));
        legend.decorate(PdfStyles.annotated(legend.length(), legend.length() + annotated.length())).add(annotated, PdfStyles.QUIET);
        for (Sign sign : List.of(Sign.ONLY_IN_A, Sign.ONLY_IN_B, Sign.MOVED)) {
            String label = sign == Sign.MOVED ? "pdf.moved" : sign == Sign.ONLY_IN_A ? "count.only-a" : "count.only-b";
            legend.add(BETWEEN, PdfStyles.QUIET).add(whole(sign + " "), PdfStyles.STRONG).add(whole(labels.get(label)), PdfStyles.QUIET);
        }
        setter.paragraph(legend);
        setter.space(8);
    }

    /** Words that stay on one line. */
    private static String whole(String words) {
        return words.replace(' ', '\u00A0');
    }

    private void texts(Comparison comparison, Ledger ledger) throws IOException {
        Rendering a = Rendering.of(comparison, ledger, Side.A);
        Rendering b = Rendering.of(comparison, ledger, Side.B);
        PdfPassages textA = new PdfPassages(comparison, a, review.annotations());
        PdfPassages textB = new PdfPassages(comparison, b, review.annotations());
        List<AlignedRow> rows = AlignedRow.of(comparison, a, b);
        setter.begin(Role.TABLE);
        setter.tableHead(List.of(versionHead(Side.A), versionHead(Side.B)));
        Optional<Ink> rule = Optional.of(Ink.LINE);
        for (int i = 0; i < rows.size(); i++) {
            progress.throwIfCancelled();
            progress.worked(TEXTS_DONE * i / rows.size());
            AlignedRow row = rows.get(i);
            setter.row(List.of(column(row.a(), textA), column(row.b(), textB)), rule);
        }
        setter.tableHead(List.of());
        setter.end();
    }

    private Column versionHead(Side side) {
        Paragraph name = line(Role.TEXT).add(labels.get("version." + MarkedText.letter(side)) + " ", PdfStyles.TABLE_HEAD)
                .add(PdfRunningHead.shortName(review, side), PdfStyles.TABLE_HEAD.bolder());
        return new Column(Role.HEADER_CELL, width / 2, List.of(name));
    }

    private Column column(List<Passage> passages, PdfPassages text) {
        return new Column(Role.CELL, width / 2, passages.stream().map(text::paragraph).toList());
    }

    private Paragraph line(Role role) {
        return new Paragraph(role, labels.isRightToLeft(), labels.language());
    }

    private String name(Side side) {
        return SafeText.isolated(SafeText.onOneLine(review.comparison().article(side).name()));
    }
}
