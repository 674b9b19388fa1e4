package org.muqabala.ui.inspector;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;

/** Says how far an annotation has come and who sees to it. */
final class HandlingTexts {

    private static final String SEPARATOR = " · ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private HandlingTexts() {
    }

    static String name(Severity severity) {
        return switch (severity) {
            case MINOR -> Messages.severity_minor;
            case NORMAL -> Messages.severity_normal;
            case GRAVE -> Messages.severity_grave;
        };
    }

    static String name(TextDirection direction) {
        return switch (direction) {
            case AUTO -> Messages.direction_auto;
            case LEFT_TO_RIGHT -> Messages.direction_leftToRight;
            case RIGHT_TO_LEFT -> Messages.direction_rightToLeft;
        };
    }

    static String name(AnnotationState state) {
        return switch (state) {
            case OPEN -> "○ " + Messages.state_open;
            case ANSWERED -> "◐ " + Messages.state_answered;
            case ACCEPTED -> "✓ " + Messages.state_accepted;
            case REJECTED -> "✗ " + Messages.state_rejected;
            case APPLIED -> "✔ " + Messages.state_applied;
        };
    }

    /** What is done by taking an annotation to the state. */
    static String verb(AnnotationState state) {
        return switch (state) {
            case OPEN -> Messages.move_reopen;
            case ANSWERED -> Messages.move_answer;
            case ACCEPTED -> Messages.move_accept;
            case REJECTED -> Messages.move_reject;
            case APPLIED -> Messages.move_apply;
        };
    }

    /** Its state, and of how it is handled what is not as usual, on one line. */
    static String line(Annotation annotation) {
        Handling handling = annotation.handling();
        List<String> parts = new ArrayList<>();
        parts.add(name(annotation.state()));
        if (handling.severity() != Severity.NORMAL) {
            parts.add(name(handling.severity()));
        }
        if (!handling.assignee().isEmpty()) {
            parts.add(NLS.bind(Messages.handling_for, isolated(handling.assignee())));
        }
        handling.due().ifPresent(day -> parts.add(NLS.bind(Messages.handling_until, isolated(DAY.format(day)))));
        handling.labels().forEach(label -> parts.add("#" + isolated(label)));
        return String.join(SEPARATOR, parts);
    }

    /** Keeps a name or a time in its own direction, whatever stands around it. */
    static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
