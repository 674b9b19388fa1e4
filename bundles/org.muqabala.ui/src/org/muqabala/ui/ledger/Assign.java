package org.muqabala.ui.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.ui.preferences.AuthorName;

/** Gives the rows at hand to somebody: to the user, or to whom a dialog asks for. */
public final class Assign extends AbstractHandler {

    public static final String COMMAND = "org.muqabala.ui.assign";
    /** The parameter that gives them to the user without asking: {@code me}. */
    public static final String WHOM = "org.muqabala.ui.assign.whom";

    @Override
    public Object execute(ExecutionEvent event) {
        RowsAtHand.of(event).ifPresent(hand -> whom(event, hand).ifPresent(hand::assign));
        return null;
    }

    private static Optional<String> whom(ExecutionEvent event, RowsAtHand hand) {
        if ("me".equals(event.getParameter(WHOM))) {
            return Optional.of(AuthorName.current());
        }
        AssignDialog dialog = new AssignDialog(HandlerUtil.getActiveShell(event), hand.rows().size(), people(hand.model().session().review()));
        return dialog.open() == Window.OK ? Optional.of(dialog.assignee()) : Optional.empty();
    }

    /** Everybody who has a part in the review, the user first. */
    private static List<String> people(Review review) {
        Stream<String> decided = review.settlements().values().stream().flatMap(settlement -> Stream.of(settlement.assignee(), settlement.by()));
        Stream<String> annotated = review.annotations().stream().flatMap(annotation -> Stream.of(annotation.author(), annotation.handling().assignee()));
        Stream<String> judged = review.verdicts().stream().map(ReviewerVerdict::reviewer);
        return Stream.concat(Stream.of(AuthorName.current()), Stream.of(decided, annotated, judged).flatMap(names -> names).sorted())
                .filter(name -> !name.isBlank()).distinct().toList();
    }
}
