package org.muqabala.ui.collation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.TextDirection;
import org.muqabala.ui.preferences.AuthorName;

/** Makes annotations out of drafts: by whom, when, under which id. */
public final class AnnotationAuthor {

    private final String name;
    private final Clock clock;

    /** @param name stands under what is made */
    public AnnotationAuthor(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** Writes under the user's name, now. */
    public static AnnotationAuthor current() {
        return new AnnotationAuthor(AuthorName.current(), Clock.systemUTC());
    }

    ReviewCommand.Add add(List<Anchor> anchors, AnnotationDraft draft) {
        Instant now = now();
        return new ReviewCommand.Add(new Annotation(UUID.randomUUID().toString(), draft.kind(), anchors, draft.keptProposal(),
                draft.keptNote(), name, now, now).withDirection(draft.direction(), now).withHandling(draft.handling(), now));
    }

    /** Makes the draft's words an annotation, or the change of the one that it was begun with if that is still there. */
    public ReviewCommand settle(Review review, List<Anchor> anchors, AnnotationDraft draft) {
        return draft.editedId().flatMap(review::annotation).<ReviewCommand>map(old -> change(old, draft))
                .orElseGet(() -> add(anchors, draft));
    }

    ReviewCommand.Replace change(Annotation old, AnnotationDraft draft) {
        Instant now = now();
        return new ReviewCommand.Replace(old.with(draft.kind(), draft.keptProposal(), draft.keptNote(), now)
                .withDirection(draft.direction(), now).withHandling(draft.handling(), now));
    }

    /** Replies to an annotation. */
    public ReviewCommand answer(Annotation annotation, String text) {
        return new ReviewCommand.Answer(annotation.id(), new Reply(UUID.randomUUID().toString(), name, text.strip(), TextDirection.AUTO, now()));
    }

    /** Takes an annotation to another state. */
    public ReviewCommand move(Annotation annotation, AnnotationState to) {
        return new ReviewCommand.Move(annotation.id(), to, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
