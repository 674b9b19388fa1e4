package org.muqabala.ui.collation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.muqabala.ui.reading.ArticleTitle;

/** Collates an article, the one selected or else the one in the editor in front, with a former state of it out of the local history. */
public final class CompareWithHistory extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<IFile> article = article(event);
        if (article.isPresent() && IDE.saveAllEditors(new IResource[] {article.get()}, true)) {
            try {
                compare(event, article.get());
            } catch (CoreException e) {
                throw new ExecutionException(e.getStatus().getMessage(), e);
            }
        }
        return null;
    }

    private static Optional<IFile> article(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1) {
            return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class));
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return Optional.ofNullable(editor == null ? null : ResourceUtil.getFile(editor.getEditorInput()));
    }

    private static void compare(ExecutionEvent event, IFile article) throws CoreException {
        Shell shell = HandlerUtil.getActiveShell(event);
        IFileState[] states = article.getHistory(null);
        if (states.length == 0) {
            MessageDialog.openInformation(shell, Messages.history_title, NLS.bind(Messages.history_none, ArticleTitle.shortName(article.getName())));
            return;
        }
        Optional<IFileState> chosen = choose(shell, article, Arrays.asList(states));
        if (chosen.isPresent()) {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(new HistoryInput(article, chosen.get()), CollationEditor.ID);
        }
    }

    /** Asks for one of the states, the newest first. */
    private static Optional<IFileState> choose(Shell shell, IFile article, List<IFileState> states) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.history_title);
        dialog.setMessage(NLS.bind(Messages.history_message, ArticleTitle.shortName(article.getName())));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(state -> HistoryInput.date((IFileState) state)));
        dialog.setInput(states);
        dialog.setInitialSelections(states.get(0));
        return dialog.open() == Window.OK && dialog.getResult().length > 0 ? Optional.of((IFileState) dialog.getResult()[0]) : Optional.empty();
    }
}
