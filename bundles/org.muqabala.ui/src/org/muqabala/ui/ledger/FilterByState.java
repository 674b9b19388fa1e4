package org.muqabala.ui.ledger;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceFilter;

/** Shows the divergences about which one thing is decided, or again whatever is decided about them. */
public final class FilterByState extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "org.muqabala.ui.filterByState";

    /** The parameter: the id of a {@link SettlementState}; without it, any. */
    static final String STATE = "org.muqabala.ui.filterByState.state";

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<SettlementState> state = state(event.getParameter(STATE));
        RowsAtHand.collation(event).map(CollationModel::walk).ifPresent(walk -> walk.filter(walk.filter().with(state)));
        return null;
    }

    /** Marks the state that is asked for. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        Optional<DivergenceFilter> filter = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor).filter(CollationEditor.class::isInstance).map(CollationEditor.class::cast)
                .flatMap(CollationEditor::model).map(model -> model.walk().filter());
        element.setChecked(filter.filter(shown -> shown.state().equals(state((String) parameters.get(STATE)))).isPresent());
    }

    private static Optional<SettlementState> state(String id) {
        return Optional.ofNullable(id).map(SettlementState::ofId);
    }
}
