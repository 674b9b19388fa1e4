package org.muqabala.ui.inspector;

import java.util.Optional;

import org.muqabala.core.review.AnnotationKind;

/**
 * What stands in the form.
 *
 * @param editedId id of the annotation that is being changed; empty for a new one
 * @param kind what it asks for
 * @param proposal the suggested or target text; empty for kinds that have none
 * @param note the remark; may be empty
 */
record AnnotationDraft(Optional<String> editedId, AnnotationKind kind, String proposal, String note) {

    /** Whether it says anything: a question or note needs words, a correction or translation may just ask for one. */
    boolean isSaying() {
        return hasProposal(kind) || !note.isBlank();
    }

    /** Whether annotations of the kind carry a text of their own. */
    static boolean hasProposal(AnnotationKind kind) {
        return kind == AnnotationKind.CORRECTION || kind == AnnotationKind.TRANSLATION;
    }
}
