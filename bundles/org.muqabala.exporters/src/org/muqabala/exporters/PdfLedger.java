package org.muqabala.exporters;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.pdf.Column;
import org.muqabala.exporters.pdf.Ink;
import org.muqabala.exporters.pdf.Paragraph;
import org.muqabala.exporters.pdf.Role;
import org.muqabala.exporters.pdf.TextStyle;
import org.muqabala.exporters.pdf.Typesetter;

/** The document's table of every divergence with what was decided. */
record PdfLedger(Review review, Labels labels, SideLanguages languages, Ledger ledger, Typesetter setter, double width, Progress progress) {

    private static final double NUMBER = 28;
    private static final double WEIGHT = 78;
    private static final double TYPE = 62;
    private static final double DECISION = 62;
    /** Of what the narrow columns leave. */
    private static final double TEXT_SHARE = 0.28;

    private static final int LONGEST = 140;
    /** Stands for what a version has not got. */
    private static final String NOTHING = "—";

    /** The name of the place where a row's mark stands. */
    static String markName(Side side, LedgerRow row) {
        return "mark-" + MarkedText.letter(side) + row.number();
    }

    void write() throws IOException {
        if (ledger.rows().isEmpty()) {
            return;
        }
        setter.space(14);
        String title = labels.get("heading.ledger");
        setter.paragraph(new Paragraph(Role.HEADING, labels.isRightToLeft(), labels.language()).add(title, PdfStyles.HEADING).bookmark(1, title));
        double left = width - NUMBER - WEIGHT - TYPE - DECISION;
        double[] widths = {NUMBER, WEIGHT, TYPE, left * TEXT_SHARE, left * TEXT_SHARE, left * (1 - 2 * TEXT_SHARE), DECISION};
        List<String> titles = List.of("column.number", "column.weight", "column.type", "version.a", "version.b", "column.why", "column.decision");
        setter.begin(Role.TABLE);
        setter.tableHead(IntStream.range(0, widths.length)
                .mapToObj(i -> new Column(Role.HEADER_CELL, widths[i], List.of(line().add(labels.get(titles.get(i)), PdfStyles.TABLE_HEAD)))).toList());
        SettledLedger settled = SettledLedger.of(review, ledger);
        AnnotatedRows annotated = new AnnotatedRows(review, ledger);
        for (LedgerRow row : ledger.rows()) {
            progress.throwIfCancelled();
            List<Paragraph> cells = List.of(line().add(Integer.toString(row.number()), PdfStyles.TABLE), weight(row.divergence()),
                    line().add(labels.of(row.divergence().type()), PdfStyles.TABLE), text(row, Side.A), text(row, Side.B), why(row, annotated),
                    decision(settled.settlement(row)));
            setter.row(IntStream.range(0, widths.length).mapToObj(i -> new Column(Role.CELL, widths[i], List.of(cells.get(i)))).toList(),
                    Optional.of(Ink.LINE));
        }
        setter.tableHead(List.of());
        setter.end();
    }

    private Paragraph weight(Divergence divergence) {
        TextStyle style = PdfStyles.TABLE.in(PdfStyles.ink(divergence.significance()));
        return line().add(Sign.of(divergence.significance()) + "\u00A0", style).add(labels.of(divergence.significance()), PdfStyles.TABLE);
    }

    private Paragraph text(LedgerRow row, Side side) {
        String text = row.divergence().on(side).of(review.comparison().article(side).text());
        boolean rightToLeft = SafeText.isRightToLeft(text);
        Paragraph paragraph = new Paragraph(Role.TEXT, rightToLeft, languages.ofPart(text, side));
        if (row.place(side).isPresent()) {
            String shown = text.isEmpty() ? NOTHING : SafeText.visible(beginning(text));
            paragraph.addJump(shown, PdfStyles.TABLE, markName(side, row));
        }
        return paragraph;
    }

    /** Of a long passage the first words; all of it stands in the texts. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > LONGEST / 2 ? end : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + " …";
    }

    private Paragraph why(LedgerRow row, AnnotatedRows annotated) {
        Paragraph paragraph = line().add(SafeText.visible(labels.reasonFor(row.divergence())), PdfStyles.TABLE);
        for (int number : annotated.on(row)) {
            paragraph.add(" ", PdfStyles.TABLE).addJump("\u2066[" + number + "]\u2069", PdfStyles.TABLE.bolder().in(PdfStyles.ACCENT), PdfAnnotations.landing(number));
        }
        return paragraph;
    }

    private Paragraph decision(Settlement settlement) {
        Paragraph paragraph = line();
        if (!settlement.isNone()) {
            paragraph.add(labels.of(settlement.state()), PdfStyles.TABLE);
            if (!settlement.assignee().isEmpty()) {
                paragraph.add(" · " + SafeText.isolated(SafeText.onOneLine(settlement.assignee())), PdfStyles.TABLE_HEAD);
            }
        }
        return paragraph;
    }

    private Paragraph line() {
        return new Paragraph(Role.TEXT, labels.isRightToLeft(), labels.language());
    }
}
