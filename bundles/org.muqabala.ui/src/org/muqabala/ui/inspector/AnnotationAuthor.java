package org.muqabala.ui.inspector;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.ReviewCommand;

/** Makes annotations out of drafts: by whom, when, under which id. */
final class AnnotationAuthor {

    private final String name;
    private final Clock clock;

    AnnotationAuthor(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    ReviewCommand.Add add(List<Anchor> anchors, AnnotationDraft draft) {
        Instant now = now();
        return new ReviewCommand.Add(new Annotation(UUID.randomUUID().toString(), draft.kind(), anchors, draft.proposal(), draft.note(),
                name, now, now));
    }

    ReviewCommand.Replace change(Annotation old, AnnotationDraft draft) {
        return new ReviewCommand.Replace(old.with(draft.kind(), draft.proposal(), draft.note(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
