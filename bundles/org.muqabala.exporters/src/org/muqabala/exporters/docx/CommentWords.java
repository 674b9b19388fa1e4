package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Severity;
import org.muqabala.exporters.Labels;

/** What the comment of an annotation says. Nothing in it changes with the annotation's state or its thread, which Word tells by itself. */
record CommentWords(Labels labels) {

    /** What it is, how grave, for whom and by when, in one line. */
    String heading(Annotation annotation) {
        Handling handling = annotation.handling();
        List<String> parts = new ArrayList<>(List.of(labels.of(annotation.kind())));
        if (handling.severity() != Severity.NORMAL) {
            parts.add(labels.of(handling.severity()));
        }
        handling.labels().forEach(label -> parts.add("#" + label));
        if (!handling.assignee().isEmpty()) {
            parts.add(labels.get("annotation.assignee", handling.assignee()));
        }
        handling.due().ifPresent(due -> parts.add(labels.get("annotation.due", due.toString())));
        return String.join(" · ", parts);
    }

    /** The proposal, then the remark; a paragraph a line. */
    List<String> paragraphs(Annotation annotation) {
        String label = switch (annotation.kind()) {
            case CORRECTION, TRANSLATION -> annotation.kind().id();
            case QUESTION, NOTE -> "other";
        };
        Stream<String> proposal = annotation.proposal().isEmpty() ? Stream.empty()
                : lines(labels.get("annotation.proposal." + label) + ": " + annotation.proposal());
        return Stream.concat(proposal, lines(annotation.note())).toList();
    }

    static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }
}
