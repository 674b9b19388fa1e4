package org.muqabala.ui.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.review.Blocker;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.ui.collation.AnnotationAuthor;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.preferences.AuthorName;

/** Closes the review in front if nothing is in the way, and else says what is. */
public final class CloseReview extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CollationInFront.of(event).filter(front -> !front.model().session().review().isClosed()).ifPresent(front -> close(event, front));
        return null;
    }

    private static void close(ExecutionEvent event, CollationInFront front) {
        // what is half written is said too, and waits for a decision like all else
        front.model().drafts().settle(front.model().session(), AnnotationAuthor.current());
        List<Blocker> blockers = front.model().session().review().blockers();
        if (blockers.isEmpty()) {
            String name = AuthorName.current();
            front.model().session().apply(new ReviewCommand.Close(name, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
            front.editor().report(NLS.bind(Messages.close_done, "\u2068" + name + "\u2069"));
            return;
        }
        BlockerTexts texts = new BlockerTexts(front.model().session().review().comparison());
        BlockersDialog dialog = new BlockersDialog(HandlerUtil.getActiveShell(event), blockers.stream().map(texts::line).toList());
        if (dialog.open() == Window.OK) {
            dialog.chosen().ifPresent(line -> show(front.model(), blockers.get(line)));
        }
    }

    private static void show(CollationModel model, Blocker blocker) {
        switch (blocker) {
            case Blocker.Unseen unseen -> model.rowAt(unseen.row()).ifPresent(model.walk()::select);
            case Blocker.WorkLeft left -> model.rowAt(left.row()).ifPresent(model.walk()::select);
            case Blocker.Pending pending -> pending.annotation().places().stream().findFirst().ifPresent(model::selectPassage);
            case Blocker.Objection objection -> {
                // stands in no place of the texts
            }
            case Blocker.NoApproval none -> {
                // stands in no place of the texts
            }
        }
    }
}
