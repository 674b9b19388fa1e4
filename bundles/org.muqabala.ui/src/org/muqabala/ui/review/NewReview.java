package org.muqabala.ui.review;

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

/** Collates two selected articles and asks at once where the review of them is to be kept. */
public final class NewReview extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> versions = HandlerUtil.getCurrentStructuredSelection(event).stream().map(element -> Adapters.adapt(element, IFile.class))
                .sorted(Comparator.comparing(IFile::getName)).toList();
        if (!IDE.saveAllEditors(versions.toArray(IResource[]::new), true)) {
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            CollationEditor editor = (CollationEditor) page.openEditor(new CollationInput(versions.get(0), versions.get(1)), CollationEditor.ID);
            saveWhenThere(editor);
        } catch (PartInitException e) {
            throw new ExecutionException("cannot open the collation", e);
        }
        return null;
    }

    /** Asks once, as soon as there is something to keep. */
    private static void saveWhenThere(CollationEditor editor) {
        if (editor.model().isPresent()) {
            editor.doSaveAs();
            return;
        }
        Runnable[] subscription = new Runnable[1];
        subscription[0] = editor.onModel(() -> {
            subscription[0].run();
            editor.getSite().getShell().getDisplay().asyncExec(editor::doSaveAs);
        });
    }
}
