package org.muqabala.ui.collation;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks what is to become of a text that was changed both here and, by another program, in its file. */
public final class ChangedOnDisk {

    /** What the user wants. */
    public enum Answer {
        OVERWRITE,
        TAKE_THEIRS,
        /** Neither: nothing is saved. */
        CANCEL
    }

    private final Shell shell;

    public ChangedOnDisk(Shell shell) {
        this.shell = shell;
    }

    /** @param file its name */
    public Answer ask(String file) {
        int pressed = new MessageDialog(shell, Messages.onDisk_title, null, NLS.bind(Messages.onDisk_message, file), MessageDialog.QUESTION,
                Answer.CANCEL.ordinal(), Messages.onDisk_overwrite, Messages.onDisk_takeTheirs, IDialogConstants.CANCEL_LABEL).open();
        // closed by its frame, it gives a number below zero
        return pressed >= 0 ? Answer.values()[pressed] : Answer.CANCEL;
    }
}
