package org.muqabala.ui.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.ui.preferences.AuthorName;

/** Asks the user for a verdict on the whole review in front. */
public final class JudgeReview extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CollationInFront.of(event).ifPresent(front -> judge(event, front.model().session()));
        return null;
    }

    private static void judge(ExecutionEvent event, ReviewSession session) {
        String reviewer = AuthorName.current();
        Predicate<ReviewerVerdict> isOwn = verdict -> verdict.reviewer().equals(reviewer);
        Optional<ReviewerVerdict> own = session.review().verdicts().stream().filter(isOwn).findFirst();
        List<ReviewerVerdict> others = session.review().verdicts().stream().filter(isOwn.negate()).toList();
        VerdictDialog dialog = new VerdictDialog(HandlerUtil.getActiveShell(event), own, others);
        if (dialog.open() != Window.OK) {
            return;
        }
        Optional<ReviewCommand> step = dialog.opinion().<ReviewCommand>map(opinion -> new ReviewCommand.Judge(
                new ReviewerVerdict(reviewer, opinion, dialog.note(), Instant.now().truncatedTo(ChronoUnit.MILLIS))))
                .or(() -> own.map(verdict -> new ReviewCommand.Withdraw(reviewer)));
        step.ifPresent(session::apply);
    }
}
