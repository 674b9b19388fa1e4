package org.muqabala.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.article.LeftText;
import org.muqabala.ui.article.TextJournals;

/** Offers back, when the workbench starts, what was not saved when it last ended. */
public final class OfferUnsavedWork implements IStartup {

    private static final int TAKE_UP = 0;
    private static final int THROW_AWAY = 1;

    @Override
    public void earlyStartup() {
        TextJournals texts = PlatformUI.getWorkbench().getService(TextJournals.class);
        LeftWork left = PlatformUI.getWorkbench().getService(JournalFolder.class).left().with(texts);
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            texts.begin();
            if (!left.isNothing()) {
                offer(left);
            }
        });
    }

    /** In the UI thread. Whoever closes the question is asked again at the next start; what does not go is said in the end. */
    public static void offer(LeftWork left) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Shell shell = window.getShell();
        LeftWorkTexts texts = new LeftWorkTexts();
        if (left.hasNoWork()) {
            MessageDialog.openWarning(shell, Messages.journal_title, texts.unreadable(left).replace("&", "&&"));
            return;
        }
        UnsavedWorkTaking taking = new UnsavedWorkTaking(window.getActivePage());
        List<String> failures = new ArrayList<>();
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.journal_title, texts.question(left).replace("&", "&&"), 0,
                Messages.journal_takeUp, Messages.journal_throwAway, Messages.journal_later);
        if (answer == TAKE_UP) {
            // first the reviews: they take the place of collations that were restored, which with these texts would have something to save
            left.journals().forEach(journal -> taking.takeUp(journal).ifPresent(failures::add));
            left.texts().forEach(text -> taking.takeUp(text).ifPresent(failures::add));
        } else if (answer == THROW_AWAY && MessageDialog.openConfirm(shell, Messages.journal_title, Messages.journal_sure)) {
            Stream.concat(left.journals().stream(), left.texts().stream().map(LeftText::journal))
                    .forEach(journal -> taking.throwAway(journal).ifPresent(failures::add));
        }
        if (!failures.isEmpty()) {
            MessageDialog.openError(shell, Messages.journal_title, String.join("\n", failures).replace("&", "&&"));
        }
    }
}
