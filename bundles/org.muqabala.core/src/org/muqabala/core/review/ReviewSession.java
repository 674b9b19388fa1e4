package org.muqabala.core.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.spi.Progress;

/**
 * The one owner of a review that is being edited: commands go in, snapshots come out, each of the last steps can be undone and redone.
 * For one thread; listeners are called on the thread of the change.
 */
public final class ReviewSession {

    /** As many steps as a text editor keeps: each may hold on to texts that are there no more. */
    static final int STEPS = 200;

    private final Deque<Review> undone = new ArrayDeque<>();
    private final Deque<Review> done = new ArrayDeque<>();
    private final List<Consumer<Review>> listeners = new CopyOnWriteArrayList<>();
    private Review current;
    private Review saved;

    public ReviewSession(Review review) {
        this(review, review);
    }

    /**
     * Goes on where unsaved work ended.
     *
     * @param saved what is on disk
     * @param current what it had become
     */
    public ReviewSession(Review saved, Review current) {
        this.saved = saved;
        this.current = current;
    }

    public Review review() {
        return current;
    }

    /**
     * Carries the command out; what had been undone can no longer be redone.
     *
     * @throws IllegalArgumentException if an added id is there already or the annotation that is meant is not there
     * @throws IllegalTransitionException if an annotation cannot go to the state
     * @throws BlockedReviewException if the review cannot be closed yet
     */
    public void apply(ReviewCommand command) {
        Review next = CommandExecution.of(command, current);
        push(current);
        undone.clear();
        become(next);
    }

    /**
     * Goes on with another comparison: the texts were changed, or read by another profile. No step of its own: undo leads back to what was
     * said before, but never to the old texts. All that holds on to places is placed anew.
     */
    public void recollated(Comparison comparison) {
        become(Transport.of(current, comparison, Progress.NONE));
    }

    /**
     * As {@link #recollated(Comparison)}, the work done beforehand on another thread.
     *
     * @param before the review that was taken over
     * @param after what {@link Transport#of} made of it
     */
    public void recollated(Review before, Review after) {
        become(current == before ? after : Transport.of(current, after.comparison(), Progress.NONE));
    }

    /**
     * Goes on with other articles, the work done beforehand on another thread. Approvals were of the former: none of them comes back by undo
     * either.
     *
     * @param before the review that was taken over
     * @param after what {@link Transport#of} made of it
     */
    public void wentOn(Review before, Review after) {
        withoutApprovals(done);
        withoutApprovals(undone);
        become((current == before ? after : Transport.of(current, after.comparison(), Progress.NONE)).withoutApprovals());
    }

    private static void withoutApprovals(Deque<Review> states) {
        List<Review> former = List.copyOf(states);
        states.clear();
        former.forEach(state -> states.addLast(state.withoutApprovals()));
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /**
     * What {@link #undo()} leads to, on the texts as they are now; that takes its time if they were others. May be called on another thread
     * as long as the session rests.
     *
     * @throws java.util.NoSuchElementException if there is nothing to undo
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    public Review undoing(Progress progress) {
        return onCurrentTexts(done.getFirst(), progress);
    }

    /** As {@link #undoing}, for {@link #redo()}. */
    public Review redoing(Progress progress) {
        return onCurrentTexts(undone.getFirst(), progress);
    }

    /** @throws java.util.NoSuchElementException if there is nothing to undo */
    public void undo() {
        undo(undoing(Progress.NONE));
    }

    /**
     * As {@link #undo()}, the work done beforehand on another thread.
     *
     * @param previous what {@link #undoing} gave
     */
    public void undo(Review previous) {
        done.pop();
        undone.push(current);
        become(onCurrentTexts(previous, Progress.NONE));
    }

    /** @throws java.util.NoSuchElementException if there is nothing to redo */
    public void redo() {
        redo(redoing(Progress.NONE));
    }

    /**
     * As {@link #redo()}, the work done beforehand on another thread.
     *
     * @param next what {@link #redoing} gave
     */
    public void redo(Review next) {
        undone.pop();
        push(current);
        become(onCurrentTexts(next, Progress.NONE));
    }

    /** What was last saved, or what the session was begun with. */
    public Review saved() {
        return saved;
    }

    /** Whether the review differs from what was last saved. */
    public boolean isDirty() {
        return current != saved;
    }

    /** Remembers that {@code review}, a snapshot of this session, is on disk. */
    public void markSaved(Review review) {
        saved = review;
        listeners.forEach(listener -> listener.accept(current));
    }

    /** @return closes the subscription when run */
    public Runnable onChange(Consumer<Review> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void push(Review former) {
        done.push(former);
        if (done.size() > STEPS) {
            done.removeLast();
        }
    }

    private Review onCurrentTexts(Review other, Progress progress) {
        return other.comparison() == current.comparison() ? other : Transport.of(other, current.comparison(), progress);
    }

    private void become(Review next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }
}
