package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.store.git.Pulled;
import org.muqabala.store.git.RemoteAccess;
import org.muqabala.store.git.ReviewRepository;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.RefreshJob;
import org.muqabala.ui.collation.ReviewInput;
import org.muqabala.ui.preferences.AuthorName;

/** Hands a review from desk to desk through the git repository that it stands in: commit, pull, push. What is not saved yet is saved first. */
public final class ShareReview extends AbstractHandler {

    public static final String COMMIT = "org.muqabala.ui.commitReview";
    public static final String PULL = "org.muqabala.ui.pullReview";
    public static final String PUSH = "org.muqabala.ui.pushReview";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor && isSaved(editor)) {
            IFolder folder = ((ReviewInput) editor.getEditorInput()).folder();
            Shell shell = HandlerUtil.getActiveShell(event);
            switch (event.getCommand().getId()) {
                case COMMIT -> commit(shell, editor, folder);
                case PULL -> {
                    String author = AuthorName.current();
                    start(editor, folder, false, (repository, progress) ->
                came(repository.pull(Messages.share_merge, author, "", progress), editor, folder));
                }
                default -> start(editor, folder, false, (repository, progress) -> {
                    repository.push(progress);
                    return Messages.share_pushed;
                });
            }
        }
        return null;
    }

    /** A collation that has no folder yet is given one, if the user says where. */
    private static boolean isSaved(CollationEditor editor) {
        if (editor.model().isPresent() && !(editor.getEditorInput() instanceof ReviewInput)) {
            editor.doSaveAs();
        } else if (editor.isDirty()) {
            editor.getSite().getPage().saveEditor(editor, false);
        }
        return !editor.isDirty() && editor.getEditorInput() instanceof ReviewInput;
    }

    private static void commit(Shell shell, CollationEditor editor, IFolder folder) {
        boolean beginning = !isInRepository(folder);
        if (beginning && !MessageDialog.openQuestion(shell, Messages.share_commitTitle,
                NLS.bind(Messages.share_begin, folder.getParent().getName()))) {
            return;
        }
        InputDialog dialog = new InputDialog(shell, Messages.share_commitTitle, Messages.share_message,
                NLS.bind(Messages.share_proposed, editor.getEditorInput().getName()), text -> text.isBlank() ? Messages.share_messageEmpty : null);
        if (dialog.open() == Window.OK) {
            String author = AuthorName.current();
            start(editor, folder, beginning, (repository, progress) -> repository.commit(dialog.getValue().strip(), author, "")
                    ? Messages.share_committed : Messages.share_nothing);
        }
    }

    private static boolean isInRepository(IFolder folder) {
        try (ReviewRepository repository = ReviewRepository.around(path(folder)).orElse(null)) {
            return repository != null;
        } catch (IOException e) {
            // there is one; what is wrong with it is said when it is worked with
            return true;
        }
    }

    private static String came(Pulled pulled, CollationEditor editor, IFolder folder) {
        if (pulled.isNothing()) {
            return Messages.share_upToDate;
        }
        new RefreshJob(folder.getParent()).schedule();
        if (pulled.ofReview() > 0) {
            editor.getSite().getShell().getDisplay().asyncExec(() -> openAnew(editor, folder));
        }
        return pulled.others() == 0 ? Messages.share_pulled : MessageFormat.format(Messages.share_pulledMore, pulled.ofReview(), pulled.others());
    }

    /** What others said comes to be seen: unless something was said here meanwhile, which would be lost, or the review was closed. */
    private static void openAnew(CollationEditor editor, IFolder folder) {
        if (!Arrays.asList(editor.getSite().getPage().getEditors()).contains(editor)) {
            return;
        }
        if (editor.isDirty()) {
            editor.warn(Messages.share_pulledLater);
            return;
        }
        IWorkbenchPage page = editor.getSite().getPage();
        page.closeEditor(editor, false);
        try {
            page.openEditor(new ReviewInput(folder), CollationEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(CollationEditor editor, IFolder folder, boolean beginning, RepositoryWork work) {
        RemoteAccess access = editor.getSite().getService(RemoteLogins.class).over(editor.getSite().getShell());
        RepositoryJob job = new RepositoryJob(path(folder), beginning, access, work, editor::report, editor::warn);
        job.setUser(true);
        job.schedule();
    }

    private static Path path(IFolder folder) {
        return folder.getLocation().toPath();
    }
}
