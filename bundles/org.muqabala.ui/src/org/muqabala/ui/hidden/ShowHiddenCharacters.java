package org.muqabala.ui.hidden;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.muqabala.ui.preferences.HiddenCharacterPreference;

/** Shows hidden characters in all editors, or hides them again, and says how many the text at hand has: there may be none in sight. */
public final class ShowHiddenCharacters extends AbstractHandler implements IElementUpdater {

    public static final String COMMAND = "org.muqabala.ui.showHiddenCharacters";

    @Override
    public Object execute(ExecutionEvent event) {
        HiddenCharacterPreference.show(!HiddenCharacterPreference.isShown());
        HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class).refreshElements(COMMAND, null);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (HiddenCharacterPreference.isShown() && editor != null) {
            Optional.ofNullable(Adapters.adapt(editor, TextsAtHand.class)).ifPresent(texts -> tell(editor, texts));
        }
        return null;
    }

    private static void tell(IEditorPart editor, TextsAtHand texts) {
        int count = texts.texts().stream().mapToInt(text -> HiddenCharacters.in(text).size()).sum();
        editor.getEditorSite().getActionBars().getStatusLineManager()
                .setMessage(count == 0 ? Messages.status_none : NLS.bind(Messages.status_count, count));
    }

    /** Marks the entry while they are shown. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(HiddenCharacterPreference.isShown());
    }
}
