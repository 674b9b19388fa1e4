package org.muqabala.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.collation.ProblemTexts;

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
        if (left.journals().isEmpty()) {
            MessageDialog.openWarning(shell, Messages.journal_title, unreadable(left));
            return;
        }
        UnsavedWorkTaking taking = new UnsavedWorkTaking(window.getActivePage());
        List<String> failures = new ArrayList<>();
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.journal_title, question(left), 0,
                Messages.journal_takeUp, Messages.journal_throwAway, Messages.journal_later);
        if (answer == TAKE_UP) {
            left.journals().forEach(journal -> taking.takeUp(journal).ifPresent(failures::add));
        } else if (answer == THROW_AWAY && MessageDialog.openConfirm(shell, Messages.journal_title, Messages.journal_sure)) {
            left.journals().forEach(journal -> taking.throwAway(journal).ifPresent(failures::add));
        }
        if (!failures.isEmpty()) {
            MessageDialog.openError(shell, Messages.journal_title, String.join("\n", failures));
        }
    }

    private static String question(LeftWork left) {
        String question = NLS.bind(Messages.journal_offer, left.journals().size());
        return left.unreadable().isEmpty() ? question : question + "\n\n" + unreadable(left);
    }

    private static String unreadable(LeftWork left) {
        ProblemTexts problems = new ProblemTexts(Locale.getDefault());
        List<String> lines = new ArrayList<>(List.of(Messages.journal_unreadable));
        left.unreadable().stream().map(problems::text).forEach(lines::add);
        return String.join("\n", lines);
    }
}
