package org.muqabala.exporters;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.pdf.Ink;
import org.muqabala.exporters.pdf.Paragraph;
import org.muqabala.exporters.pdf.Role;
import org.muqabala.exporters.pdf.TextStyle;
import org.muqabala.exporters.pdf.Typesetter;

/** The document's list of annotations, those without a place after the others. */
record PdfAnnotations(Review review, Labels labels, SideLanguages languages, Typesetter setter, Progress progress) {

    private static final double STEP = 14;
    private static final int QUOTED = 60;

    /** The name of the place where an annotation stands. */
    static String landing(int number) {
        return "annotation-" + number;
    }

    void write() throws IOException {
        setter.space(14);
        setter.begin(Role.SECTION);
        heading("heading.annotations");
        if (review.annotations().isEmpty()) {
            setter.paragraph(line().add(labels.get("annotations.none"), PdfStyles.PLAIN));
        }
        List<Integer> lost = IntStream.rangeClosed(1, review.annotations().size()).filter(number -> review.annotations().get(number - 1).isOrphan())
                .boxed().toList();
        for (int number = 1; number <= review.annotations().size(); number++) {
            if (!review.annotations().get(number - 1).isOrphan()) {
                write(number);
            }
        }
        setter.end();
        if (!lost.isEmpty()) {
            setter.space(10);
            setter.begin(Role.SECTION);
            heading("heading.orphans");
            for (int number : lost) {
                write(number);
            }
            setter.end();
        }
    }

    private void heading(String key) throws IOException {
        String title = labels.get(key);
        setter.paragraph(new Paragraph(Role.HEADING, labels.isRightToLeft(), labels.language()).add(title, PdfStyles.HEADING).bookmark(1, title));
    }

    private void write(int number) throws IOException {
        progress.throwIfCancelled();
        Annotation annotation = review.annotations().get(number - 1);
        setter.paragraph(head(annotation, number));
        List<Anchor> places = annotation.isOrphan() ? annotation.anchors() : annotation.places();
        for (Anchor place : places) {
            setter.paragraph(quote(place, number));
        }
        if (!annotation.proposal().isEmpty()) {
            String label = labels.get("annotation.proposal." + HtmlAnnotations.proposal(annotation.kind()));
            setter.paragraph(line().indented(STEP).add(label + " ", PdfStyles.QUIET).add(SafeText.isolated(SafeText.visible(annotation.proposal())), PdfStyles.PLAIN));
        }
        if (!annotation.note().isEmpty()) {
            setter.paragraph(said(annotation.note(), annotation.direction(), STEP));
        }
        for (Reply reply : annotation.replies()) {
            setter.paragraph(line().indented(2 * STEP).after(2).add("↳ ", PdfStyles.QUIET)
                    .add(reply.author().isBlank() ? "" : person(reply.author()) + " · ", PdfStyles.SMALL.bolder())
                    .add(labels.minute(reply.created()), PdfStyles.SMALL));
            setter.paragraph(said(reply.text(), reply.direction(), 2 * STEP));
        }
    }

    private Paragraph head(Annotation annotation, int number) {
        TextStyle style = PdfStyles.STRONG;
        String kind = labels.of(annotation.kind());
        Paragraph head = new Paragraph(Role.SUBHEADING, labels.isRightToLeft(), labels.language()).after(9).on(Ink.PANEL, Optional.of(PdfStyles.ACCENT));
        head.land(landing(number)).bookmark(2, "[" + number + "] " + kind + ": " + beginning(annotation));
        head.add("\u2066[" + number + "]\u2069 ", style.in(PdfStyles.ACCENT)).add(kind, style);
        StringJoiner rest = new StringJoiner(" · ", " · ", "");
        rest.add(labels.of(annotation.state()));
        Handling handling = annotation.handling();
        rest.add(labels.of(handling.severity()));
        if (!annotation.author().isBlank()) {
            rest.add(person(annotation.author()));
        }
        rest.add(labels.minute(annotation.modified()));
        if (!handling.assignee().isEmpty()) {
            rest.add(labels.get("annotation.assignee", person(handling.assignee())));
        }
        handling.due().ifPresent(due -> rest.add(labels.get("annotation.due", SafeText.isolated(due.toString()))));
        handling.labels().forEach(label -> rest.add("#" + person(label)));
        return head.add(rest.toString(), PdfStyles.QUIET);
    }

    private static String beginning(Annotation annotation) {
        String quote = SafeText.onOneLine(annotation.anchors().getFirst().quote());
        int end = quote.offsetByCodePoints(0, Math.min(QUOTED, quote.codePointCount(0, quote.length())));
        return SafeText.isolated(end < quote.length() ? quote.substring(0, end) + "…" : quote);
    }

    private Paragraph quote(Anchor place, int number) {
        String side = MarkedText.letter(place.side());
        String quote = place.quote().isEmpty() ? HtmlAnnotations.PLACE : SafeText.visible(place.quote());
        return line().indented(STEP).addJump(labels.get("annotation.on." + side), PdfStyles.QUIET, "ref-" + side + number)
                .add(" ", PdfStyles.QUIET).add("«" + SafeText.isolated(quote) + "»", PdfStyles.PLAIN);
    }

    /** In a direction of its own. */
    private Paragraph said(String text, TextDirection direction, double indent) {
        boolean rightToLeft = direction == TextDirection.AUTO ? SafeText.isRightToLeft(text) : direction == TextDirection.RIGHT_TO_LEFT;
        return new Paragraph(Role.TEXT, rightToLeft, languages.ofPart(text, Side.B)).indented(indent).add(SafeText.visible(text), PdfStyles.PLAIN);
    }

    private static String person(String name) {
        return SafeText.isolated(SafeText.onOneLine(name));
    }

    private Paragraph line() {
        return new Paragraph(Role.TEXT, labels.isRightToLeft(), labels.language());
    }
}
