package org.muqabala.ui.collation;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.ui.preferences.CollationPreferences;

/** Shows changes that stand close together as one, in chunks of the size that the command's parameter names. */
public final class ReadInChunks extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "org.muqabala.ui.readInChunks";

    /** The parameter: the name of a {@link ChunkSize}. */
    public static final String SIZE = "org.muqabala.ui.readInChunks.size";

    @Override
    public Object execute(ExecutionEvent event) {
        String size = event.getParameter(SIZE);
        CollationPreferences.chooseChunkSize(size == null ? next() : ChunkSize.valueOf(size));
        HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    /** What the button alone does: the next larger size, and exact after the largest. */
    private static ChunkSize next() {
        return ChunkSize.ofLevel((CollationPreferences.chunkSize().level() + 1) % ChunkSize.ALL.size());
    }

    /** Marks the menu's entry of the size in use. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        Object size = parameters.get(SIZE);
        if (size != null) {
            element.setChecked(CollationPreferences.chunkSize().name().equals(size));
        }
    }
}
