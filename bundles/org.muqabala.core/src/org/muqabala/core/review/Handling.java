package org.muqabala.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who sees to an annotation, and how urgently.
 *
 * @param severity how much it matters
 * @param labels free words to find it by, sorted, each once, none blank
 * @param assignee who is to see to it; empty for nobody yet
 * @param due the day by which it is to be done
 */
public record Handling(Severity severity, List<String> labels, String assignee, Optional<LocalDate> due) {

    /** As an annotation starts out: of normal weight, for nobody, for no day. */
    public static final Handling USUAL = new Handling(Severity.NORMAL, List.of(), "", Optional.empty());

    public Handling {
        labels = labels.stream().map(String::strip).filter(label -> !label.isEmpty()).distinct().sorted().toList();
    }

    public Handling withSeverity(Severity other) {
        return new Handling(other, labels, assignee, due);
    }

    public Handling withLabels(List<String> others) {
        return new Handling(severity, others, assignee, due);
    }

    public Handling withAssignee(String other) {
        return new Handling(severity, labels, other, due);
    }

    public Handling withDue(Optional<LocalDate> other) {
        return new Handling(severity, labels, assignee, other);
    }
}
