package org.muqabala.ui.collation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.ReasonTexts;

/** A menu entry for every type of divergence, marked while it is shown. */
public final class TypeItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
        return Stream.of(DivergenceType.values()).map(type -> item(type, texts.type(type))).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(DivergenceType type, String label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, FilterByType.COMMAND,
                CommandContributionItem.STYLE_CHECK);
        parameter.label = label;
        parameter.parameters = Map.of(FilterByType.TYPE, type.name());
        return new CommandContributionItem(parameter);
    }
}
