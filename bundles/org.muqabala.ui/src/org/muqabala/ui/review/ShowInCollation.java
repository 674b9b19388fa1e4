package org.muqabala.ui.review;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.muqabala.ui.collation.CollationEditor;

/** Goes from a marker of an open review to its place in the collation, also from one that stands on an article. */
public final class ShowInCollation extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        Optional<IMarker> marker = selected(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME));
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME) instanceof IWorkbenchWindow window
                && marker.flatMap(found -> collation(found, window.getActivePage())).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        selected(HandlerUtil.getCurrentSelection(event)).ifPresent(marker -> collation(marker, page).ifPresent(editor -> {
            page.activate(editor);
            IDE.gotoMarker(editor, marker);
        }));
        return null;
    }

    private static Optional<IMarker> selected(Object selection) {
        return selection instanceof IStructuredSelection items && items.size() == 1
                ? Optional.ofNullable(Adapters.adapt(items.getFirstElement(), IMarker.class)) : Optional.empty();
    }

    private static Optional<CollationEditor> collation(IMarker marker, IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(CollationEditor.class::isInstance).map(CollationEditor.class::cast)
                .filter(editor -> MarkerSet.isOf(marker, editor)).findFirst();
    }
}
