package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.muqabala.store.DraftJournal;
import org.muqabala.store.DraftOrigin;
import org.muqabala.ui.review.JournalFolder;

/** Opens, when the workbench starts, the translations of which something was not saved when it last ended: their editors give it back. */
public final class ReopenUnsavedDrafts implements IStartup {

    @Override
    public void earlyStartup() {
        Set<DraftOrigin> origins = origins(PlatformUI.getWorkbench().getService(JournalFolder.class));
        if (!origins.isEmpty()) {
            // without a window they wait until their translation is opened
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                    .map(IWorkbenchWindow::getActivePage).filter(Objects::nonNull).findFirst().ifPresent(page -> reopen(origins, page)));
        }
    }

    /** Of which translations drafts were left; one journal that cannot be read keeps no other back. */
    public static Set<DraftOrigin> origins(JournalFolder journals) {
        Set<DraftOrigin> origins = new LinkedHashSet<>();
        try {
            for (Path left : journals.leftDrafts()) {
                origin(left).ifPresent(origins::add);
            }
        } catch (IOException e) {
            ILog.of(ReopenUnsavedDrafts.class).warn(e.getMessage(), e);
        }
        return origins;
    }

    private static Optional<DraftOrigin> origin(Path left) {
        try {
            return Optional.of(DraftJournal.origin(left));
        } catch (IOException e) {
            ILog.of(ReopenUnsavedDrafts.class).warn(left + ": " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** In the UI thread. What is no longer in the workspace waits until it is opened again. */
    public static void reopen(Set<DraftOrigin> origins, IWorkbenchPage page) {
        for (DraftOrigin origin : origins) {
            input(origin).ifPresent(input -> {
                try {
                    page.openEditor(input, SegmentEditor.ID);
                } catch (PartInitException e) {
                    ILog.of(ReopenUnsavedDrafts.class).log(e.getStatus());
                }
            });
        }
    }

    private static Optional<IEditorInput> input(DraftOrigin origin) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IPath place = IPath.fromPath(origin.place());
        if (origin.side().isPresent()) {
            IContainer container = root.getContainerForLocation(place);
            return container instanceof IFolder review && review.exists()
                    ? Optional.of(new TranslationInput(review, origin.side().get(), Locale.forLanguageTag(origin.language()))) : Optional.empty();
        }
        IFile file = root.getFileForLocation(place);
        return file != null && file.exists() ? Optional.of(new FileEditorInput(file)) : Optional.empty();
    }
}
