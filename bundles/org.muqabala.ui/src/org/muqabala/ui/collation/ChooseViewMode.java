package org.muqabala.ui.collation;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.ViewMode;

/** Lets the versions stand as the command's parameter names; remembered for collations that are opened later. */
public final class ChooseViewMode extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "org.muqabala.ui.viewMode";

    /** The parameter: the name of a {@link ViewMode}. */
    public static final String MODE = "org.muqabala.ui.viewMode.mode";

    @Override
    public Object execute(ExecutionEvent event) {
        CollationPreferences.chooseViewMode(ViewMode.valueOf(event.getParameter(MODE)));
        return null;
    }

    /** Marks the menu's entry of the mode in use. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(CollationPreferences.viewMode().name().equals(parameters.get(MODE)));
    }
}
