package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.store.ReviewStore;
import org.muqabala.translation.WorkLeft;
import org.muqabala.ui.check.DeskChecks;
import org.muqabala.ui.collation.AwaitedWork;
import org.muqabala.ui.collation.DeskCollator;
import org.muqabala.ui.collation.DeskRecollation;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RefreshJob;
import org.muqabala.ui.reading.ArticleTitle;

/** Takes the translation of a review's older version over to the newer one, and shows what is left to do. */
public final class CarryTranslation extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<IFolder> review = ReviewInQuestion.review(event);
        if (review.isPresent()) {
            try {
                carry(window, review.get());
            } catch (IOException e) {
                MessageDialog.openError(window.getShell(), Messages.carry_title, new ProblemTexts(Locale.getDefault()).text(e));
            }
        }
        return null;
    }

    private static void carry(IWorkbenchWindow window, IFolder review) throws IOException {
        AwaitedWork awaited = new AwaitedWork(window.getWorkbench().getProgressService());
        DeskRecollation recollation = new DeskRecollation(() -> window.getService(DeskCollator.class),
                line -> window.getShell().getDisplay().asyncExec(() ->
                MessageDialog.openWarning(window.getShell(), Messages.carry_title, line)));
        ReviewStore store = new ReviewStore(review.getLocation().toPath(), recollation);
        Optional<CarriedTranslation> read = awaited.run(Messages.carry_reading, progress -> CarriedTranslation.of(review, store, progress));
        if (read.isEmpty()) {
            return;
        }
        CarriedTranslation carried = read.get();
        String older = ArticleTitle.shortName(carried.older().name());
        if (carried.languages().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.carry_title, NLS.bind(Messages.carry_none, older));
            return;
        }
        Optional<Locale> language = choose(window, carried);
        if (language.isPresent() && close(window, new TranslationInput(review, Side.B, language.get()))) {
            DeskChecks desk = window.getService(DeskChecks.class);
            // a table that cannot be read is told by the checks of the editor that is opened
            Optional<WorkLeft> left = awaited.run(Messages.carry_reading, progress -> carried.carry(language.get(),
                    desk.glossary(store.folder(), TextLanguage.source(carried.older()), language.get(), line -> { })));
            new RefreshJob(review).schedule();
            TranslateArticle.open(window, new TranslationInput(review, Side.B, language.get()))
                    .ifPresent(editor -> editor.showWhatIsLeft(left.map(work -> words(older, work)).orElse("")));
        }
    }

    private static Optional<Locale> choose(IWorkbenchWindow window, CarriedTranslation carried) {
        if (carried.languages().size() == 1) {
            return Optional.of(carried.languages().getFirst());
        }
        TranslateDialog dialog = new TranslateDialog(window.getShell(), Messages.carry_title, List.of(carried.newer()),
                carried.languages());
        return dialog.open() == Window.OK ? Optional.of(dialog.chosen().language()) : Optional.empty();
    }

    /** What is being written, in whichever window, is saved first; the editor comes back with what was carried over. */
    private static boolean close(IWorkbenchWindow window, TranslationInput input) {
        for (IWorkbenchWindow each : window.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : each.getPages()) {
                IEditorPart open = page.findEditor(input);
                if (open != null && !page.closeEditor(open, true)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String words(String older, WorkLeft left) {
        return NLS.bind(Messages.carry_done, new Object[] {older, left.amounts().get(SegmentState.CARRIED).segments(),
            left.amounts().get(SegmentState.FUZZY).segments(), left.amounts().get(SegmentState.EMPTY).segments(), left.work().words()});
    }
}
