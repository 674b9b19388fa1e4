package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.TextDirection;

/**
 * What stands in the form, as it was typed.
 *
 * @param editedId id of the annotation that is being changed; empty for a new one
 * @param kind what it asks for
 * @param proposal the suggested or target text; may be empty, and counts for the kinds alone that have one
 * @param note the remark; may be empty
 * @param direction which way the remark is written
 * @param handling who is to see to it
 */
public record AnnotationDraft(Optional<String> editedId, AnnotationKind kind, String proposal, String note, TextDirection direction,
        Handling handling) {

    /** Words for nobody in particular, in the direction of their first letter. */
    public AnnotationDraft(Optional<String> editedId, AnnotationKind kind, String proposal, String note) {
        this(editedId, kind, proposal, note, TextDirection.AUTO, Handling.USUAL);
    }

    /** An empty form. */
    public static AnnotationDraft blank(AnnotationKind kind) {
        return new AnnotationDraft(Optional.empty(), kind, "", "");
    }

    /** The form in which the annotation is about to be changed. */
    public static AnnotationDraft of(Annotation annotation) {
        return new AnnotationDraft(Optional.of(annotation.id()), annotation.kind(), annotation.proposal(), annotation.note(),
                annotation.direction(), annotation.handling());
    }

    /** What stays if the annotation that is being changed is no longer there: its words, for a new one. */
    public AnnotationDraft asNew() {
        return new AnnotationDraft(Optional.empty(), kind, proposal, note, direction, handling);
    }

    /** One draft with the words of both. */
    AnnotationDraft and(AnnotationDraft other) {
        String kept = keptProposal().isEmpty() ? other.keptProposal() : keptProposal();
        String second = kept.equals(other.keptProposal()) ? "" : other.keptProposal();
        String notes = Stream.of(keptNote(), second, other.keptNote()).filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining("\n"));
        return new AnnotationDraft(editedId.or(other::editedId), kind, kept, notes, direction, handling);
    }

    /** Whether work would be lost if this gave way to {@code start}, which it was begun with. */
    public boolean isWorkBeyond(AnnotationDraft start) {
        boolean otherKind = editedId.isPresent() && kind != start.kind;
        boolean otherHandling = direction != start.direction || !handling.equals(start.handling);
        return otherKind || otherHandling || !proposal.strip().equals(start.proposal.strip()) || !note.strip().equals(start.note.strip());
    }

    /** Whether it says anything: only a translation may just be asked for; all others need a text or a note. */
    public boolean isSaying() {
        return kind == AnnotationKind.TRANSLATION || !keptProposal().isEmpty() || !note.isBlank();
    }

    /** The text that an annotation made of this carries; empty for kinds that have none. */
    String keptProposal() {
        return hasProposal(kind) ? proposal.strip() : "";
    }

    /** The remark that an annotation made of this carries. */
    String keptNote() {
        return note.strip();
    }

    /** Whether annotations of the kind carry a text of their own. */
    public static boolean hasProposal(AnnotationKind kind) {
        return kind == AnnotationKind.CORRECTION || kind == AnnotationKind.TRANSLATION;
    }
}
