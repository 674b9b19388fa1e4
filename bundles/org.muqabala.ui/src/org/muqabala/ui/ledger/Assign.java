package org.muqabala.ui.ledger;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.ui.preferences.AuthorName;
import org.muqabala.ui.review.ReviewPeople;

/** Gives the rows at hand to somebody: to the user, or to whom a dialog asks for. */
public final class Assign extends AbstractHandler {

    public static final String COMMAND = "org.muqabala.ui.assign";
    /** The parameter that gives them to the user without asking: {@code me}. */
    public static final String WHOM = "org.muqabala.ui.assign.whom";

    @Override
    public Object execute(ExecutionEvent event) {
        RowsAtHand.toDecide(event).ifPresent(hand -> whom(event, hand).ifPresent(hand::assign));
        return null;
    }

    private static Optional<String> whom(ExecutionEvent event, RowsAtHand hand) {
        if ("me".equals(event.getParameter(WHOM))) {
            return Optional.of(AuthorName.current());
        }
        AssignDialog dialog = new AssignDialog(HandlerUtil.getActiveShell(event), hand.rows().size(),
                ReviewPeople.of(hand.model().session().review()));
        return dialog.open() == Window.OK ? Optional.of(dialog.assignee()) : Optional.empty();
    }
}
