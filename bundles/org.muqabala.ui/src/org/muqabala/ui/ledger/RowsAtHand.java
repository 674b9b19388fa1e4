package org.muqabala.ui.ledger;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.preferences.AuthorName;

/**
 * What a command that decides is about: the rows that are selected in the ledger, if it has the focus; else the divergence that is being looked
 * at.
 *
 * @param model of the collation in front
 * @param rows at least one
 */
record RowsAtHand(CollationModel model, List<LedgerRow> rows) {

    /** Empty as well where the review is closed, which is said above the collation. */
    static Optional<RowsAtHand> toDecide(ExecutionEvent event) {
        return of(event).filter(hand -> {
            boolean closed = hand.model().session().review().isClosed();
            if (closed && HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
                editor.refuse(Messages.closed);
            }
            return !closed;
        });
    }

    static Optional<RowsAtHand> of(ExecutionEvent event) {
        return collation(event).map(model -> new RowsAtHand(model, rows(event, model))).filter(hand -> !hand.rows().isEmpty());
    }

    /** The collation in front, once it is there. */
    static Optional<CollationModel> collation(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor ? editor.model() : Optional.empty();
    }

    void settle(SettlementState state) {
        model.session().apply(author().settle(model.comparison(), rows, state));
    }

    void assign(String assignee) {
        model.session().apply(author().assign(model.comparison(), rows, assignee));
    }

    private static SettlementAuthor author() {
        return new SettlementAuthor(AuthorName.current(), Clock.systemUTC());
    }

    private static List<LedgerRow> rows(ExecutionEvent event, CollationModel model) {
        List<LedgerRow> selected = HandlerUtil.getActivePart(event) instanceof LedgerView
                && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? rows(selection) : List.of();
        return selected.isEmpty() ? model.walk().current().stream().toList() : selected;
    }

    private static List<LedgerRow> rows(IStructuredSelection selection) {
        return Arrays.stream(selection.toArray()).filter(LedgerRow.class::isInstance).map(LedgerRow.class::cast).toList();
    }
}
