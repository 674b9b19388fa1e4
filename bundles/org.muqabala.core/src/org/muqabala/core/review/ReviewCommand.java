package org.muqabala.core.review;

import java.time.Instant;
import java.util.List;

/** One step of an editing session; each can be undone. */
public sealed interface ReviewCommand {

    /** Adds an annotation whose id is new. */
    record Add(Annotation annotation) implements ReviewCommand {
    }

    /** Puts an annotation in place of the one with the same id: its words, its direction, who sees to it. Its state stays. */
    record Replace(Annotation annotation) implements ReviewCommand {
    }

    /** Takes an annotation away. */
    record Remove(String annotationId) implements ReviewCommand {
    }

    /** Adds a reply to an annotation's thread. */
    record Answer(String annotationId, Reply reply) implements ReviewCommand {
    }

    /** Takes an annotation to another state; refused with {@link IllegalTransitionException} if there is no such step. */
    record Move(String annotationId, AnnotationState to, Instant when) implements ReviewCommand {
    }

    /** Shows an annotation that has lost its place, or stands in a wrong one, where it belongs. */
    record Place(String annotationId, int anchor, Placement.Placed where) implements ReviewCommand {
    }

    /** Settles divergences, one or many at once; who is to see to them stays. */
    record Settle(List<DivergenceKey> divergences, SettlementState state, String by, Instant when) implements ReviewCommand {
        public Settle {
            divergences = List.copyOf(divergences);
        }
    }

    /** Gives divergences to somebody, or to nobody if {@code assignee} is empty; their states stay. */
    record Assign(List<DivergenceKey> divergences, String assignee, String by, Instant when) implements ReviewCommand {
        public Assign {
            divergences = List.copyOf(divergences);
        }
    }

    /** Says what a reviewer thinks of the whole, in place of what they thought before. */
    record Judge(ReviewerVerdict verdict) implements ReviewCommand {
    }

    /** Takes a reviewer's verdict back. */
    record Withdraw(String reviewer) implements ReviewCommand {
    }

    /** Closes the review; refused with {@link BlockedReviewException} as long as anything is in the way. */
    record Close(String by, Instant when) implements ReviewCommand {
    }

    /** Opens a closed review again. */
    record Reopen() implements ReviewCommand {
    }

    /** Several steps as one, all of them or none: undone at once. */
    record All(List<ReviewCommand> steps) implements ReviewCommand {
        public All {
            steps = List.copyOf(steps);
        }
    }
}
