package org.muqabala.ui.ledger;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.muqabala.core.review.SettlementState;

/** A menu entry for any state and one for every state of a row, of which that is marked which is shown. */
public final class StateItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return Stream.concat(Stream.of(item(Messages.filter_state_any, Map.of())),
                Stream.of(SettlementState.values()).map(state -> item(StateTexts.name(state), Map.of(FilterByState.STATE, state.id()))))
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String label, Map<String, String> parameters) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, FilterByState.COMMAND,
                CommandContributionItem.STYLE_RADIO);
        parameter.label = label;
        parameter.parameters = parameters;
        return new CommandContributionItem(parameter);
    }
}
