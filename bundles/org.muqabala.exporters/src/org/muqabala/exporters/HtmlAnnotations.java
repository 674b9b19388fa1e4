package org.muqabala.exporters;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;

/** The page's list of annotations, each with what it speaks of and a way back there. */
record HtmlAnnotations(HtmlWriter html, Labels labels, Review review) {

    static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Stands for a place between letters. */
    static final String PLACE = "‸";

    void write() {
        html.open("section", "class", "annotations").line().open("h2");
        label(labels.get("heading.annotations")).close().line();
        List<Annotation> annotations = review.annotations();
        if (annotations.isEmpty()) {
            html.open("p");
            label(labels.get("annotations.none")).close().line();
        } else {
            html.open("ol").line();
            for (int i = 0; i < annotations.size(); i++) {
                write(annotations.get(i), i + 1);
            }
            html.close().line();
        }
        html.close().line();
    }

    private void write(Annotation annotation, int number) {
        html.open("li", "id", "annotation-" + number, "class", annotation.kind().id()).open("p", "class", "by").open("strong");
        label(labels.of(annotation.kind())).close().text(" · ");
        html.element("bdi", SafeText.balanced(annotation.author())).text(" · ");
        Instant when = annotation.modified();
        html.element("time", MINUTES.format(when), "datetime", when.toString(), "dir", "ltr").close();
        annotation.places().forEach(anchor -> quote(anchor, number));
        if (!annotation.proposal().isEmpty()) {
            html.open("p", "class", "proposal");
            label(labels.get("annotation.proposal." + proposal(annotation.kind()))).text(" ");
            html.element("bdi", SafeText.balanced(annotation.proposal())).close();
        }
        if (!annotation.note().isEmpty()) {
            html.open("p", "class", "note").element("bdi", SafeText.balanced(annotation.note())).close();
        }
        html.close().line();
    }

    private void quote(Anchor anchor, int number) {
        html.open("p", "class", "quote").open("a", "href", "#" + MarkedText.referenceId(anchor.side(), number));
        label(labels.get("annotation.on." + MarkedText.letter(anchor.side()))).close().text(" ");
        String quote = anchor.quote().isEmpty() ? PLACE : SafeText.balanced(anchor.quote());
        html.element("q", quote, "dir", "auto").close();
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
