package org.muqabala.ui.stories;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/**
 * Makes an article of what was copied elsewhere, in the story that is selected: copied from a web page it becomes a page, and is read
 * as one; anything else becomes a text file. The first words give it its name.
 */
public final class PasteArticle extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        List<IProject> stories = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
        Optional<IContainer> story = ImportDestination.of(selected(window.getActivePage()), stories);
        Optional<PastedArticle> pasted = pasted(window);
        if (pasted.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.PasteArticle_title, Messages.PasteArticle_nothing);
        } else if (story.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.PasteArticle_title, Messages.ImportFilesHandler_chooseStory);
        } else {
            create(window, story.get(), pasted.get());
        }
        return null;
    }

    private static List<?> selected(IWorkbenchPage page) {
        return page.getSelection(StoriesNavigator.ID) instanceof IStructuredSelection selection ? selection.toList() : List.of();
    }

    private static Optional<PastedArticle> pasted(IWorkbenchWindow window) {
        Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
        try {
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            String page = (String) clipboard.getContents(HTMLTransfer.getInstance());
            return PastedArticle.of(text, page);
        } finally {
            clipboard.dispose();
        }
    }

    private static void create(IWorkbenchWindow window, IContainer story, PastedArticle pasted) {
        try {
            IFile file = free(story, pasted);
            file.create(new ByteArrayInputStream(pasted.contents().getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
            IDE.openEditor(window.getActivePage(), file);
        } catch (CoreException e) {
            ErrorDialog.openError(window.getShell(), Messages.PasteArticle_title, null, e.getStatus());
        }
    }

    /** A file of that name that is not there yet. */
    private static IFile free(IContainer story, PastedArticle pasted) {
        IFile file = story.getFile(IPath.fromOSString(pasted.name() + pasted.ending()));
        for (int i = 2; file.exists(); i++) {
            file = story.getFile(IPath.fromOSString(pasted.name() + ' ' + i + pasted.ending()));
        }
        return file;
    }
}
