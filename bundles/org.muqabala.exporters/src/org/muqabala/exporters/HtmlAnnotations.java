package org.muqabala.exporters;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;

/** The page's list of annotations, each with what it speaks of, its thread and a way back; those without a place stand after the others. */
record HtmlAnnotations(HtmlWriter html, Labels labels, Review review, Progress progress) {

    /** Stands for a place between letters. */
    static final String PLACE = "‸";

    void write() {
        List<Integer> all = IntStream.rangeClosed(1, review.annotations().size()).boxed().toList();
        List<Integer> lost = all.stream().filter(number -> annotation(number).isOrphan()).toList();
        html.open("section", "class", "annotations").line();
        heading("heading.annotations");
        if (all.isEmpty()) {
            html.open("p");
            label(labels.get("annotations.none")).close().line();
        }
        list(all.stream().filter(number -> !annotation(number).isOrphan()).toList());
        html.close().line();
        if (!lost.isEmpty()) {
            html.open("section", "class", "annotations orphans").line();
            heading("heading.orphans");
            list(lost);
            html.close().line();
        }
    }

    private Annotation annotation(int number) {
        return review.annotations().get(number - 1);
    }

    private void heading(String key) {
        html.open("h2");
        label(labels.get(key)).close().line();
    }

    private void list(List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            html.open("ol").line();
            numbers.forEach(this::write);
            html.close().line();
        }
    }

    private void write(int number) {
        progress.throwIfCancelled();
        Annotation annotation = annotation(number);
        html.open("li", "id", "annotation-" + number, "class", annotation.kind().id(), "value", Integer.toString(number));
        by(annotation);
        if (annotation.isOrphan()) {
            annotation.anchors().forEach(this::lostQuote);
        } else {
            annotation.places().forEach(anchor -> quote(anchor, number));
        }
        if (!annotation.proposal().isEmpty()) {
            html.open("p", "class", "proposal");
            label(labels.get("annotation.proposal." + proposal(annotation.kind()))).text(" ");
            html.element("bdi", SafeText.balanced(annotation.proposal())).close();
        }
        if (!annotation.note().isEmpty()) {
            note(annotation.note(), annotation.direction());
        }
        if (!annotation.replies().isEmpty()) {
            html.open("ol", "class", "replies").line();
            annotation.replies().forEach(this::write);
            html.close();
        }
        html.close().line();
    }

    private void by(Annotation annotation) {
        Handling handling = annotation.handling();
        html.open("p", "class", "by").open("strong");
        label(labels.of(annotation.kind())).close().text(" ");
        html.open("span", "class", "state " + annotation.state().id());
        label(labels.of(annotation.state())).close().text(" ");
        if (handling.severity() != Severity.NORMAL) {
            html.open("span", "class", handling.severity().id());
            label(labels.of(handling.severity())).close().text(" ");
        }
        html.text("· ");
        person(annotation.author());
        time(annotation.modified());
        if (!handling.assignee().isEmpty()) {
            html.text(" · ");
            label(labels.get("annotation.assignee", SafeText.isolated(handling.assignee())));
        }
        handling.due().ifPresent(due -> {
            html.text(" · ");
            label(labels.get("annotation.due", SafeText.isolated(due.toString())));
        });
        for (String free : handling.labels()) {
            html.text(" · #").element("bdi", SafeText.balanced(free));
        }
        html.close();
    }

    private void time(Instant when) {
        html.element("time", Labels.minuteAlone(when), "datetime", when.toString(), "dir", "ltr");
    }

    private void quote(Anchor anchor, int number) {
        html.open("p", "class", "quote").open("a", "href", "#" + MarkedText.referenceId(anchor.side(), number));
        label(labels.get("annotation.on." + MarkedText.letter(anchor.side()))).close().text(" ");
        quoted(anchor);
    }

    private void lostQuote(Anchor anchor) {
        html.open("p", "class", "quote");
        label(labels.get("annotation.on." + MarkedText.letter(anchor.side()))).text(" ");
        quoted(anchor);
    }

    private void quoted(Anchor anchor) {
        String quote = anchor.quote().isEmpty() ? PLACE : SafeText.balanced(anchor.quote());
        html.element("q", quote, "dir", "auto").close();
    }

    /** Nothing where nobody gave a name. */
    private void person(String name) {
        if (!name.isBlank()) {
            html.element("bdi", SafeText.balanced(name)).text(" · ");
        }
    }

    private void write(Reply reply) {
        html.open("li").open("p", "class", "by");
        person(reply.author());
        time(reply.created());
        html.close();
        note(reply.text(), reply.direction());
        html.close().line();
    }

    private void note(String text, TextDirection direction) {
        String dir = switch (direction) {
            case AUTO -> null;
            case LEFT_TO_RIGHT -> "ltr";
            case RIGHT_TO_LEFT -> "rtl";
        };
        html.open("p", "class", "note", "dir", dir).element("bdi", SafeText.balanced(text), "dir", dir).close();
    }

    static String proposal(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION, TRANSLATION -> kind.id();
            case QUESTION, NOTE -> "other";
        };
    }

    private HtmlWriter label(String text) {
        return html.element("bdi", text, "lang", labels.language());
    }
}
