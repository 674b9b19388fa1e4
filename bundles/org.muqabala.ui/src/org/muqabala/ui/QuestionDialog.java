package org.muqabala.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A window that says at its head what it is about and what it asks, has room for the answer, and a button that gives it. */
public abstract class QuestionDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;

    private final String title;
    private final String question;
    private final String answer;

    /** @param answer the label of the button that answers */
    protected QuestionDialog(Shell parent, String title, String question, String answer) {
        super(parent);
        this.title = title;
        this.question = question;
        this.answer = answer;
        setHelpAvailable(false);
    }

    /** Puts there what the answer is given with. */
    protected abstract void fill(Composite area);

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(question);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fill(area);
        Dialog.applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, answer, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Lets the question be answered, or not yet. Does nothing before there are buttons. */
    protected final void answerable(boolean now) {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(now);
        }
    }

    /** A line or more that wraps at the width. */
    protected static Label words(Composite area, String words, int width) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
