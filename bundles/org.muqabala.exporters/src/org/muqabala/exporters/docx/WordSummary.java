package org.muqabala.exporters.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.text.MessageFile;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.docx.WordXml.Look;
import org.muqabala.exporters.docx.WordXml.RunLook;

/**
 * Writes what was found and said, on a page of its own behind the text. All its paragraphs have styles of its own, by which the reader of
 * Word files tells them from the article.
 */
final class WordSummary {

    private static final String TEXT = "Summary";
    /** Width of the page between its margins, in twentieths of a point. */
    private static final int WIDTH = 9026;

    private final WordXml word;
    private final XmlWriter xml;
    private final Review review;
    private final Ledger ledger;
    private final Labels labels;
    private final MessageFile messages;
    private final boolean rightToLeft;

    WordSummary(WordXml word, Review review, Ledger ledger, Labels labels, MessageFile messages) {
        this.word = word;
        this.xml = word.xml();
        this.review = review;
        this.ledger = ledger;
        this.labels = labels;
        this.messages = messages;
        rightToLeft = labels.direction().equals("rtl");
    }

    /**
     * @param stamp by whom and when the document was made
     * @param unplaced annotations that stand nowhere in the text
     */
    void write(Stamp stamp, List<Annotation> unplaced) throws IOException {
        // between the text and the summary, so that a last paragraph that goes does not take the title with it
        paragraph("SummaryEnd", "", RunLook.PLAIN);
        paragraph("SummaryTitle", messages.text("title"), RunLook.PLAIN);
        table(List.of(1, 3), List.of(
                List.of(labels.get("version.a"), review.comparison().a().name()),
                List.of(labels.get("version.b"), review.comparison().b().name()),
                List.of(messages.text("made"), Labels.minuteAlone(stamp.when())),
                List.of(messages.text("by"), stamp.author())), false);
        writeDivergences();
        writeAnnotations();
        writeVerdicts();
        writeUnplaced(unplaced);
        // what the file speaks of, for when it comes back
        paragraph("SummaryColophon", messages.text("colophon", colophon(review)), RunLook.PLAIN);
    }

    /** What tells the text of the newer version from any other. */
    static String colophon(Review review) {
        return "muqabala:" + Sha256.of(review.comparison().b().text()).hex();
    }

    private void writeDivergences() throws IOException {
        heading(labels.get("heading.ledger"));
        if (ledger.rows().isEmpty()) {
            paragraph(TEXT, labels.get("count.none"), RunLook.PLAIN);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(labels.get("column.type")));
        for (Significance significance : Significance.values()) {
            head.add(labels.of(significance));
        }
        head.add(messages.text("all"));
        rows.add(head);
        for (DivergenceType type : DivergenceType.values()) {
            List<LedgerRow> ofType = ledger.rows().stream().filter(row -> !row.isPassage() && row.divergence().type() == type).toList();
            addCounts(rows, labels.of(type), ofType);
        }
        for (Side side : Side.values()) {
            List<LedgerRow> passages = ledger.rows().stream().filter(row -> row.isPassage() && !row.divergence().on(side).isEmpty()).toList();
            addCounts(rows, messages.text(side == Side.A ? "passages.a" : "passages.b"), passages);
        }
        addCounts(rows, messages.text("all"), ledger.rows());
        table(List.of(5, 2, 2, 2, 2), rows, true);
        long moved = review.comparison().links().stream().filter(link -> link.moved()).count();
        if (moved > 0) {
            paragraph(TEXT, messages.text("moved", moved), RunLook.PLAIN);
        }
    }

    private static void addCounts(List<List<String>> rows, String name, List<LedgerRow> counted) {
        if (counted.isEmpty()) {
            return;
        }
        List<String> row = new ArrayList<>(List.of(name));
        for (Significance significance : Significance.values()) {
            long count = counted.stream().filter(each -> each.divergence().significance() == significance).count();
            row.add(count == 0 ? "–" : Long.toString(count));
        }
        row.add(Integer.toString(counted.size()));
        rows.add(row);
    }

    private void writeAnnotations() throws IOException {
        heading(labels.get("heading.annotations"));
        if (review.annotations().isEmpty()) {
            paragraph(TEXT, labels.get("annotations.none"), RunLook.PLAIN);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        for (AnnotationState state : AnnotationState.values()) {
            head.add(labels.of(state));
        }
        rows.add(head);
        for (AnnotationKind kind : AnnotationKind.values()) {
            List<String> row = new ArrayList<>(List.of(labels.of(kind)));
            for (AnnotationState state : AnnotationState.values()) {
                long count = review.annotations().stream().filter(each -> each.kind() == kind && each.state() == state).count();
                row.add(count == 0 ? "–" : Long.toString(count));
            }
            rows.add(row);
        }
        table(List.of(3, 2, 2, 2, 2, 2), rows, true);
    }

    private void writeVerdicts() throws IOException {
        if (review.verdicts().isEmpty()) {
            return;
        }
        heading(labels.get("heading.verdicts"));
        List<List<String>> rows = new ArrayList<>();
        for (ReviewerVerdict verdict : review.verdicts()) {
            rows.add(List.of(verdict.reviewer(), labels.get("opinion." + verdict.opinion().id()), SafeText.onOneLine(verdict.note()), Labels.minuteAlone(verdict.when())));
        }
        table(List.of(3, 2, 5, 3), rows, false);
    }

    private void writeUnplaced(List<Annotation> unplaced) throws IOException {
        if (unplaced.isEmpty()) {
            return;
        }
        heading(labels.get("heading.orphans"));
        CommentWords words = new CommentWords(labels);
        for (Annotation annotation : unplaced) {
            paragraph(TEXT, words.heading(annotation) + " · " + (annotation.author().isBlank() ? "" : WordXml.within(annotation.author()) + " · ")
                    + WordXml.within(Labels.minuteAlone(annotation.created())), RunLook.BOLD);
            paragraph(TEXT, messages.text("lost", SafeText.onOneLine(annotation.anchors().getFirst().quote())), RunLook.PLAIN);
            for (String line : words.paragraphs(annotation)) {
                word.paragraph(Look.of(TEXT, line), line, RunLook.PLAIN);
            }
            for (Reply reply : annotation.replies()) {
                String line = (reply.author().isBlank() ? "" : reply.author() + ": ") + SafeText.onOneLine(reply.text());
                word.paragraph(Look.of(TEXT, line), line, RunLook.PLAIN);
            }
        }
    }

    private void heading(String words) throws IOException {
        paragraph("SummaryHeading", words, RunLook.PLAIN);
    }

    private void paragraph(String style, String words, RunLook look) throws IOException {
        word.paragraph(new Look(style, rightToLeft), words, look);
    }

    /** @param widths of the columns, in proportion */
    private void table(List<Integer> widths, List<List<String>> rows, boolean head) throws IOException {
        int parts = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        word.value("w:tblStyle", "SummaryTable");
        if (rightToLeft) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width * WIDTH / parts));
        }
        xml.close();
        for (int i = 0; i < rows.size(); i++) {
            boolean isHead = head && i == 0;
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
            if (isHead) {
                xml.empty("w:tblHeader");
            }
            xml.close();
            for (int column = 0; column < widths.size(); column++) {
                xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(widths.get(column) * WIDTH / parts), "w:type", "dxa");
                if (isHead) {
                    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F2F2F2");
                }
                xml.close();
                word.paragraph(new Look(TEXT, isWord(rows.get(i).get(column)) ? SafeText.isRightToLeft(rows.get(i).get(column)) : rightToLeft),
                        rows.get(i).get(column), isHead || column == 0 ? RunLook.BOLD : RunLook.PLAIN);
                xml.close();
            }
            xml.close().line();
        }
        xml.close().line();
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
