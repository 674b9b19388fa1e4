package org.muqabala.ui.hidden;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.muqabala.ui.preferences.HiddenCharacterPreference;

/** Shows hidden characters in all editors, or hides them again. */
public final class ShowHiddenCharacters extends AbstractHandler implements IElementUpdater {

    public static final String COMMAND = "org.muqabala.ui.showHiddenCharacters";

    @Override
    public Object execute(ExecutionEvent event) {
        HiddenCharacterPreference.show(!HiddenCharacterPreference.isShown());
        HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    /** Marks the entry while they are shown. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(HiddenCharacterPreference.isShown());
    }
}
