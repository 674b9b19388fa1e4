package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.ui.collation.AwaitedWork;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.reading.ArticleReader;

/** Opens the translation of a version of a review; asks which and into which language where that is not plain. */
public final class TranslateArticle extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            List<TranslatableVersion> versions = versions(event, window);
            if (!versions.isEmpty()) {
                choose(window.getShell(), versions).ifPresent(input -> open(window, input));
            }
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Messages.translate_title, new ProblemTexts(Locale.getDefault()).text(e));
        }
        return null;
    }

    private static List<TranslatableVersion> versions(ExecutionEvent event, IWorkbenchWindow window) throws IOException {
        AwaitedWork awaited = new AwaitedWork(window.getWorkbench().getProgressService());
        Optional<IFile> article = ReviewInQuestion.article(event);
        Optional<IFolder> review = ReviewInQuestion.review(event);
        if (review.isPresent()) {
            return awaited.run(Messages.translate_reading, progress -> TranslatableVersion.of(review.get())).orElse(List.of());
        }
        if (article.isEmpty()) {
            return List.of();
        }
        ArticleReader reader = window.getService(ArticleReader.class);
        Optional<List<TranslatableVersion>> versions = awaited.run(Messages.translate_reading,
                progress -> TranslatableVersion.of(article.get(), reader, progress));
        if (versions.isPresent() && versions.get().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.translate_title,
                    NLS.bind(Messages.translate_noReview, article.get().getName()));
        }
        return versions.orElse(List.of());
    }

    /** Asks nothing where there is one version with one translation. */
    private static Optional<TranslationInput> choose(Shell shell, List<TranslatableVersion> versions) {
        if (versions.size() == 1 && versions.getFirst().begun().size() == 1) {
            TranslatableVersion only = versions.getFirst();
            return Optional.of(new TranslationInput(only.review(), only.side(), only.begun().getFirst()));
        }
        TranslateDialog dialog = new TranslateDialog(shell, Messages.translate_title, versions,
                TranslateDialog.languages(versions, Locale.ENGLISH));
        return dialog.open() == Window.OK ? Optional.of(dialog.chosen()) : Optional.empty();
    }

    /** @return the editor; empty if it does not open, which the user is told */
    static Optional<SegmentEditor> open(IWorkbenchWindow window, TranslationInput input) {
        try {
            return Optional.of((SegmentEditor) window.getActivePage().openEditor(input, SegmentEditor.ID));
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), Messages.translate_title, e.getStatus().getMessage());
            return Optional.empty();
        }
    }
}
