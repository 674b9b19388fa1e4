package org.muqabala.core.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one owner of a review that is being edited: commands go in, snapshots come out, each step can be undone and redone.
 * For one thread; listeners are called on the thread of the change.
 */
public final class ReviewSession {

    private final Deque<Review> undone = new ArrayDeque<>();
    private final Deque<Review> done = new ArrayDeque<>();
    private final List<Consumer<Review>> listeners = new CopyOnWriteArrayList<>();
    private Review current;
    private Review saved;

    public ReviewSession(Review review) {
        current = review;
        saved = review;
    }

    public Review review() {
        return current;
    }

    /**
     * Carries the command out; what had been undone can no longer be redone.
     *
     * @throws IllegalArgumentException if an added id is there already or the annotation that is meant is not there
     */
    public void apply(ReviewCommand command) {
        Review next = after(command);
        done.push(current);
        undone.clear();
        become(next);
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** @throws java.util.NoSuchElementException if there is nothing to undo */
    public void undo() {
        Review previous = done.pop();
        undone.push(current);
        become(previous);
    }

    /** @throws java.util.NoSuchElementException if there is nothing to redo */
    public void redo() {
        Review next = undone.pop();
        done.push(current);
        become(next);
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

    private void become(Review next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    private Review after(ReviewCommand command) {
        List<Annotation> annotations = new ArrayList<>(current.annotations());
        switch (command) {
            case ReviewCommand.Add add -> {
                if (indexOf(add.annotation().id()) >= 0) {
                    throw new IllegalArgumentException("annotation " + add.annotation().id() + " is there already");
                }
                annotations.add(add.annotation());
            }
            case ReviewCommand.Replace replace -> annotations.set(require(replace.annotation().id()), replace.annotation());
            case ReviewCommand.Remove remove -> annotations.remove(require(remove.annotationId()));
        }
        return new Review(current.comparison(), current.profileId(), annotations);
    }

    private int require(String id) {
        int index = indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("there is no annotation " + id);
        }
        return index;
    }

    private int indexOf(String id) {
        for (int i = 0; i < current.annotations().size(); i++) {
            if (current.annotations().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
