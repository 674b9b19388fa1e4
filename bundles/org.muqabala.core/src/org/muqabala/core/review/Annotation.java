package org.muqabala.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An editor's remark on a divergence or a passage, and what became of it.
 *
 * @param id unique in the review: letters, digits and {@code -}, so that it can be a file name
 * @param kind what it asks for
 * @param anchors what it speaks of, as it was when the annotation was made: both ends of a divergence, or one passage; at least one
 * @param placements where the anchors are in the texts that the review compares now, one for each; empty as long as those are the texts
 *     that the anchors were made on
 * @param proposal the suggested wording of a correction, the target text of a translation; empty where there is none
 * @param note the remark itself; may be empty
 * @param direction which way the remark is written
 * @param handling who sees to it
 * @param state how far it has come
 * @param replies the thread, in the order of writing
 * @param author who made it
 * @param created when
 * @param modified when it was last changed
 */
public record Annotation(String id, AnnotationKind kind, List<Anchor> anchors, List<Placement> placements, String proposal, String note,
        TextDirection direction, Handling handling, AnnotationState state, List<Reply> replies, String author, Instant created, Instant modified) {

    public Annotation {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("no annotation id: " + id);
        }
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("annotation " + id + " speaks of nothing");
        }
        if (!placements.isEmpty() && placements.size() != anchors.size()) {
            throw new IllegalArgumentException("annotation " + id + " has " + anchors.size() + " anchors, but " + placements.size() + " placements");
        }
        anchors = List.copyOf(anchors);
        placements = List.copyOf(placements);
        replies = List.copyOf(replies);
    }

    /** A new annotation, which nobody has seen to yet. */
    public Annotation(String id, AnnotationKind kind, List<Anchor> anchors, String proposal, String note, String author, Instant created,
            Instant modified) {
        this(id, kind, anchors, List.of(), proposal, note, TextDirection.AUTO, Handling.USUAL, AnnotationState.OPEN, List.of(), author, created, modified);
    }

    /** Where it is in the texts that the review compares now; an anchor that has lost its place is left out. */
    public List<Anchor> places() {
        if (placements.isEmpty()) {
            return anchors;
        }
        return IntStream.range(0, anchors.size()).mapToObj(this::place).flatMap(Optional::stream).toList();
    }

    private Optional<Anchor> place(int index) {
        return switch (placements.get(index)) {
            case Placement.Placed placed -> Optional.of(new Anchor(anchors.get(index).side(), placed.span(), placed.quote()));
            case Placement.Orphan orphan -> Optional.empty();
        };
    }

    /** Whether it has lost every place that it spoke of. */
    public boolean isOrphan() {
        return places().isEmpty();
    }

    /** Whether it waits for somebody: a note never does, anything else until it is decided. */
    public boolean isPending() {
        return kind != AnnotationKind.NOTE && !state.isDecided();
    }

    /**
     * The change of the text that a correction suggests: its wording in place of what stands there now. The newest version is the one that
     * is mended, if the correction speaks of both. Empty if it suggests nothing or has lost its place.
     */
    public Optional<TextEdit> edit() {
        if (kind != AnnotationKind.CORRECTION || proposal.isEmpty()) {
            return Optional.empty();
        }
        return places().stream().reduce((first, second) -> first.side().compareTo(second.side()) > 0 ? first : second)
                .map(place -> new TextEdit(place.side(), place.span(), place.quote(), proposal));
    }

    /** The same annotation with other words, changed at {@code when}. */
    public Annotation with(AnnotationKind newKind, String newProposal, String newNote, Instant when) {
        return new Annotation(id, newKind, anchors, placements, newProposal, newNote, direction, handling, state, replies, author, created, when);
    }

    public Annotation withDirection(TextDirection other, Instant when) {
        return new Annotation(id, kind, anchors, placements, proposal, note, other, handling, state, replies, author, created, when);
    }

    public Annotation withHandling(Handling other, Instant when) {
        return new Annotation(id, kind, anchors, placements, proposal, note, direction, other, state, replies, author, created, when);
    }

    /** The same annotation with its anchors found, or lost, in the texts that are compared now. Its time of change stays: nobody changed it. */
    public Annotation placed(List<Anchor> named, List<Placement> found) {
        return new Annotation(id, kind, named, found, proposal, note, direction, handling, state, replies, author, created, modified);
    }

    /**
     * The next state.
     *
     * @throws IllegalTransitionException if there is no such step, or nothing that could be applied
     */
    public Annotation moved(AnnotationState to, Instant when) {
        if (!canMove(to)) {
            throw new IllegalTransitionException(id, state, to);
        }
        return in(to, when);
    }

    /** Whether the annotation can go to the state in one step. */
    public boolean canMove(AnnotationState to) {
        return state.next().contains(to) && (to != AnnotationState.APPLIED || kind == AnnotationKind.CORRECTION && !proposal.isEmpty());
    }

    /** The same annotation with one reply more; a reply by another than its author answers it if it was open. */
    public Annotation answered(Reply reply) {
        if (replies.stream().anyMatch(other -> other.id().equals(reply.id()))) {
            throw new IllegalArgumentException("reply " + reply.id() + " is there already");
        }
        List<Reply> thread = new ArrayList<>(replies);
        thread.add(reply);
        boolean answers = state == AnnotationState.OPEN && !reply.author().equals(author);
        return new Annotation(id, kind, anchors, placements, proposal, note, direction, handling, answers ? AnnotationState.ANSWERED : state, thread, author,
                created, reply.created());
    }

    private Annotation in(AnnotationState other, Instant when) {
        return new Annotation(id, kind, anchors, placements, proposal, note, direction, handling, other, replies, author, created, when);
    }
}
