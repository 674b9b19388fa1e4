package org.muqabala.ui.stories;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.CopyFilesAndFoldersOperation;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies files that the user chooses into the story that is selected in the navigator. */
public final class ImportFilesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<IProject> stories = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
        Optional<IContainer> destination = ImportDestination.of(
                selected(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()), stories);
        if (destination.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.ImportFilesHandler_title, Messages.ImportFilesHandler_chooseStory);
        } else {
            ask(shell, destination.get());
        }
        return null;
    }

    private static List<?> selected(IWorkbenchPage page) {
        return page.getSelection(StoriesNavigator.ID) instanceof IStructuredSelection selection ? selection.toList() : List.of();
    }

    private static void ask(Shell shell, IContainer destination) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(NLS.bind(Messages.ImportFilesHandler_into, destination.getName()));
        if (dialog.open() != null) {
            String[] files = Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath(), name).toString()).toArray(String[]::new);
            new CopyFilesAndFoldersOperation(shell).copyFiles(files, destination);
        }
    }
}
