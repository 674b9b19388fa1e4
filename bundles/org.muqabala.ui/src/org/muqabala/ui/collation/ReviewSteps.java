package org.muqabala.ui.collation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;

/**
 * Steps back and forth in a review. Where the texts were edited since, what was said is first taken over to what they are now, off the UI
 * thread; whoever cancels that stays where they are.
 */
final class ReviewSteps {

    private final ReviewSession session;

    ReviewSteps(ReviewSession session) {
        this.session = session;
    }

    void undo() {
        step(Messages.undoing, session::undoing, session::undo);
    }

    void redo() {
        step(Messages.redoing, session::redoing, session::redo);
    }

    private static void step(String name, AwaitedWork.Work<Review> leading, Consumer<Review> step) {
        try {
            Optional<Review> there = new AwaitedWork(PlatformUI.getWorkbench().getProgressService()).run(name, leading);
            there.ifPresent(step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
