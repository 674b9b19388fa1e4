package org.muqabala.ui.stories;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;

/** Opens the collation of two selected articles; the first by name is taken for the older version. */
public final class CompareVersionsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> versions = HandlerUtil.getCurrentStructuredSelection(event).stream()
                .map(element -> Adapters.adapt(element, IFile.class))
                .sorted(Comparator.comparing(IFile::getName))
                .toList();
        // what is collated is what lies on the disk: changes that are not there yet would be missing
        if (!IDE.saveAllEditors(versions.toArray(IResource[]::new), true)) {
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            page.openEditor(new CollationInput(versions.get(0), versions.get(1)), CollationEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("cannot open the collation", e);
        }
        return null;
    }
}
