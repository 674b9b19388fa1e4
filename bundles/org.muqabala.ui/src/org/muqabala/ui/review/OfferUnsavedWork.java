package org.muqabala.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Offers back, when the workbench starts, what was not saved when it last ended. */
public final class OfferUnsavedWork implements IStartup {

    private static final int TAKE_UP = 0;
    private static final int THROW_AWAY = 1;

    @Override
    public void earlyStartup() {
        LeftWork left = PlatformUI.getWorkbench().getService(JournalFolder.class).left();
        if (!left.isNothing()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offer(left));
        }
    }

    /** In the UI thread. Whoever closes the question is asked again at the next start; what does not go is said in the end. */
    public static void offer(LeftWork left) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Shell shell = window.getShell();
        LeftWorkTexts texts = new LeftWorkTexts();
        if (left.journals().isEmpty()) {
            MessageDialog.openWarning(shell, Messages.journal_title, texts.unreadable(left).replace("&", "&&"));
            return;
        }
        UnsavedWorkTaking taking = new UnsavedWorkTaking(window.getActivePage());
        List<String> failures = new ArrayList<>();
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.journal_title, texts.question(left).replace("&", "&&"), 0,
                Messages.journal_takeUp, Messages.journal_throwAway, Messages.journal_later);
        if (answer == TAKE_UP) {
            left.journals().forEach(journal -> taking.takeUp(journal).ifPresent(failures::add));
        } else if (answer == THROW_AWAY && MessageDialog.openConfirm(shell, Messages.journal_title, Messages.journal_sure)) {
            left.journals().forEach(journal -> taking.throwAway(journal).ifPresent(failures::add));
        }
        if (!failures.isEmpty()) {
            MessageDialog.openError(shell, Messages.journal_title, String.join("\n", failures).replace("&", "&&"));
        }
    }
}
