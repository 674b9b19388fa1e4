package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.muqabala.store.ReviewJournal;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.RecoveredInput;

/** Offers back, when the workbench starts, what was not saved when it last ended. */
public final class OfferUnsavedWork implements IStartup {

    private static final int TAKE_UP = 0;
    private static final int THROW_AWAY = 1;

    @Override
    public void earlyStartup() {
        JournalFolder journals = PlatformUI.getWorkbench().getService(JournalFolder.class);
        List<Path> left = journals.left();
        if (!left.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offer(left));
        }
    }

    /** In the UI thread. Whoever closes the question is asked again at the next start. */
    public static void offer(List<Path> left) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.journal_title,
                NLS.bind(Messages.journal_offer, left.size()), 0, Messages.journal_takeUp, Messages.journal_throwAway, Messages.journal_later);
        if (answer == TAKE_UP) {
            left.forEach(journal -> takeUp(window.getActivePage(), journal));
        } else if (answer == THROW_AWAY && MessageDialog.openConfirm(window.getShell(), Messages.journal_title, Messages.journal_sure)) {
            left.forEach(OfferUnsavedWork::throwAway);
        }
    }

    private static void takeUp(IWorkbenchPage page, Path journal) {
        try {
            Optional<IFolder> home = ReviewJournal.home(journal).flatMap(OfferUnsavedWork::folder);
            String name = home.map(folder -> folder.getFullPath().removeFileExtension().lastSegment()).orElse(Messages.journal_name);
            page.openEditor(new RecoveredInput(journal, home, name), CollationEditor.ID);
        } catch (PartInitException | IOException e) {
            ILog.of(OfferUnsavedWork.class).error(e.getMessage(), e);
        }
    }

    private static Optional<IFolder> folder(Path home) {
        return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().getContainerForLocation(IPath.fromPath(home)))
                .filter(IFolder.class::isInstance).map(IFolder.class::cast).filter(IFolder::exists);
    }

    private static void throwAway(Path journal) {
        try {
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            ILog.of(OfferUnsavedWork.class).error(e.getMessage(), e);
        }
    }
}
