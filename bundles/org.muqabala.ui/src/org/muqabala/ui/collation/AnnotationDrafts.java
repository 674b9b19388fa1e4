package org.muqabala.ui.collation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;

/**
 * Words that were typed for annotations and not saved yet, by what they speak of, so that looking elsewhere loses none. They live
 * as long as the collation is open. For the UI thread.
 */
public final class AnnotationDrafts {

    private final Map<AnnotationTarget, AnnotationDraft> drafts = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Optional<AnnotationDraft> on(AnnotationTarget target) {
        return Optional.ofNullable(drafts.get(target));
    }

    /** The places with drafts, in the order in which they were begun. */
    public List<AnnotationTarget> targets() {
        return List.copyOf(drafts.keySet());
    }

    public void keep(AnnotationTarget target, AnnotationDraft draft) {
        if (!draft.equals(drafts.put(target, draft))) {
            changed();
        }
    }

    public void drop(AnnotationTarget target) {
        if (drafts.remove(target) != null) {
            changed();
        }
    }

    /** Moves each draft to another target; those that come to speak of the same become one. */
    void move(UnaryOperator<AnnotationTarget> where) {
        Map<AnnotationTarget, AnnotationDraft> moved = new LinkedHashMap<>();
        drafts.forEach((target, draft) -> moved.merge(where.apply(target), draft, AnnotationDraft::and));
        drafts.clear();
        drafts.putAll(moved);
        changed();
    }

    /** Forgets them all, as the places that they are of. */
    void forget() {
        if (!drafts.isEmpty()) {
            drafts.clear();
            changed();
        }
    }

    /** Makes annotations of all drafts that say something; the others stay. */
    public void settle(ReviewSession session, AnnotationAuthor author) {
        for (AnnotationTarget target : targets()) {
            AnnotationDraft draft = drafts.get(target);
            if (draft.isSaying()) {
                settle(target, draft, session, author);
            }
        }
    }

    /**
     * Makes an annotation of what was written on the target, in the place of its draft. Whoever hears of the annotation finds the draft gone, or
     * the words would be there twice; where none can be made of them, the draft stays.
     */
    public void settle(AnnotationTarget target, AnnotationDraft words, ReviewSession session, AnnotationAuthor author) {
        Review before = session.review();
        AnnotationDraft former = drafts.remove(target);
        try {
            session.apply(author.settle(session.review(), target.anchors(session.review().comparison()), words));
        } catch (RuntimeException e) {
            if (session.review() == before) {
                drafts.put(target, words);
            }
            throw e;
        }
        if (former != null) {
            changed();
        }
    }

    /** What {@link #settle(ReviewSession, AnnotationAuthor)} would make of the review. Changes nothing; the review itself if no draft says anything. */
    public Review settled(Review review, AnnotationAuthor author) {
        ReviewSession session = new ReviewSession(review);
        drafts.forEach((target, draft) -> {
            if (draft.isSaying()) {
                session.apply(author.settle(session.review(), target.anchors(review.comparison()), draft));
            }
        });
        return session.review();
    }

    /** @return closes the subscription when run */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
