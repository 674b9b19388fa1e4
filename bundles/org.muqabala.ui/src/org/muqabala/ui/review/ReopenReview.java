package org.muqabala.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.muqabala.core.review.ReviewCommand;

/** Opens the closed review in front again. */
public final class ReopenReview extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CollationInFront.of(event).filter(front -> front.model().session().review().isClosed()).ifPresent(front -> {
            front.model().session().apply(new ReviewCommand.Reopen());
            front.editor().report(Messages.close_reopened);
        });
        return null;
    }
}
