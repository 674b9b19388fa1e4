package org.muqabala.core.review;

import java.time.Instant;
import java.util.List;

/**
 * An editor's remark on a divergence or a passage.
 *
 * @param id unique in the review: letters, digits and {@code -}, so that it can be a file name
 * @param kind what it asks for
 * @param anchors what it speaks of: both ends of a divergence, or one passage; at least one
 * @param proposal the suggested wording of a correction, the target text of a translation; empty where there is none
 * @param note the remark itself; may be empty
 * @param author who made it
 * @param created when
 * @param modified when it was last changed
 */
public record Annotation(String id, AnnotationKind kind, List<Anchor> anchors, String proposal, String note, String author,
        Instant created, Instant modified) {

    public Annotation {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("no annotation id: " + id);
        }
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("annotation " + id + " speaks of nothing");
        }
        anchors = List.copyOf(anchors);
    }

    /** The same annotation with other words, changed at {@code when}. */
    public Annotation with(AnnotationKind newKind, String newProposal, String newNote, Instant when) {
        return new Annotation(id, newKind, anchors, newProposal, newNote, author, created, when);
    }
}
