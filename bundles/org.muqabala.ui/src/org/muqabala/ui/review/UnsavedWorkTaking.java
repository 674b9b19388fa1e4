package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.muqabala.core.collation.Side;
import org.muqabala.store.JournalHead;
import org.muqabala.store.JournalOrigin;
import org.muqabala.store.ReviewJournal;
import org.muqabala.ui.article.LeftText;
import org.muqabala.ui.article.TextJournals;
import org.muqabala.ui.collation.RecoveredText;
import org.muqabala.ui.collation.ArticlesInput;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RecoveredInput;
import org.muqabala.ui.collation.ReviewInput;

/**
 * Opens unsaved work that a crash left over, each in an editor of its own: in place of the one without it that the workbench has restored.
 * For the UI thread.
 */
final class UnsavedWorkTaking {

    private final IWorkbenchPage page;
    private final ProblemTexts problems = new ProblemTexts(Locale.getDefault());

    UnsavedWorkTaking(IWorkbenchPage page) {
        this.page = page;
    }

    /** @return why the work is not taken up, in one line */
    Optional<String> takeUp(Path journal) {
        try {
            Optional<JournalHead> head = ReviewJournal.head(journal);
            JournalOrigin origin = head.map(JournalHead::origin).orElse(JournalOrigin.UNKNOWN);
            Optional<IFolder> home = origin.home().flatMap(UnsavedWorkTaking::folder);
            if (closeRestored(origin, home)) {
                page.openEditor(new RecoveredInput(journal, origin, home, name(head, home)), CollationEditor.ID);
            }
            return Optional.empty();
        } catch (IOException e) {
            return failed(Messages.journal_failedTakeUp, problems.text(e), e);
        } catch (PartInitException e) {
            return failed(Messages.journal_failedTakeUp, e.getStatus().getMessage(), e);
        }
    }

    /** @return why what was typed into an article is not in its editor again, in one line */
    Optional<String> takeUp(LeftText text) {
        String name = text.article().getName();
        if (!text.article().isAccessible()) {
            return Optional.of(NLS.bind(Messages.journal_failedTakeUp, NLS.bind(Messages.journal_articleGone, name)));
        }
        Optional<String> problem = new RecoveredText(text.article(), text.text()).putInto(page);
        if (problem.isEmpty()) {
            PlatformUI.getWorkbench().getService(TextJournals.class).takenUp(text);
        }
        return problem.map(why -> NLS.bind(Messages.journal_failedTakeUp, why));
    }

    /** @return why the work is still there, in one line */
    Optional<String> throwAway(Path journal) {
        try {
            Files.deleteIfExists(journal);
            return Optional.empty();
        } catch (IOException e) {
            return failed(Messages.journal_failedThrowAway, problems.text(e), e);
        }
    }

    private static Optional<String> failed(String line, String why, Exception cause) {
        ILog.of(UnsavedWorkTaking.class).error(why, cause);
        return Optional.of(NLS.bind(line, why));
    }

    /** Asks about what was said in a restored editor already; {@code false} if the user keeps to that one. */
    private boolean closeRestored(JournalOrigin origin, Optional<IFolder> home) {
        for (IEditorReference open : page.getEditorReferences()) {
            Optional<IEditorInput> input = CollationEditor.ID.equals(open.getId()) ? input(open) : Optional.empty();
            boolean sameReview = home.isPresent() && input.orElse(null) instanceof ReviewInput review && review.folder().equals(home.get());
            boolean sameArticles = input.orElse(null) instanceof ArticlesInput articles && !open.isDirty() && isOf(articles, origin);
            if ((sameReview || sameArticles) && !page.closeEditors(new IEditorReference[] {open}, true)) {
                return false;
            }
        }
        return true;
    }

    /** Empty for an editor that was restored, but what it was of is gone: it says so itself when it is looked at. */
    private static Optional<IEditorInput> input(IEditorReference open) {
        try {
            return Optional.of(open.getEditorInput());
        } catch (PartInitException e) {
            ILog.of(UnsavedWorkTaking.class).warn(e.getStatus().getMessage(), e);
            return Optional.empty();
        }
    }

    private static boolean isOf(ArticlesInput articles, JournalOrigin origin) {
        IPath older = articles.file(Side.A).getLocation();
        IPath newer = articles.file(Side.B).getLocation();
        return Arrays.stream(Side.values()).allMatch(articles::isPresent) && older != null && newer != null
                && origin.isOf(older.toPath(), newer.toPath());
    }

    /** What the work is called: by its review's folder, else by its articles. */
    static String name(Path journal) throws IOException {
        Optional<JournalHead> head = ReviewJournal.head(journal);
        return name(head, head.flatMap(work -> work.origin().home()).flatMap(UnsavedWorkTaking::folder));
    }

    private static String name(Optional<JournalHead> head, Optional<IFolder> home) {
        return home.map(folder -> new ReviewInput(folder).getName())
                .or(() -> head.map(work -> CollationInput.title(work.older(), work.newer())))
                .orElse(Messages.journal_name);
    }

    private static Optional<IFolder> folder(Path home) {
        return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().getContainerForLocation(IPath.fromPath(home)))
                .filter(IFolder.class::isInstance).map(IFolder.class::cast).filter(IFolder::exists);
    }
}
