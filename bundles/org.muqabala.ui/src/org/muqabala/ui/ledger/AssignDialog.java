package org.muqabala.ui.ledger;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks who is to see to divergences: one of those who have a part in the review, or anybody else. */
final class AssignDialog extends Dialog {

    private static final int WIDTH = 340;

    private final int count;
    private final List<String> people;
    private Combo name;
    private String assignee = "";

    /** @param count how many divergences are given away */
    AssignDialog(Shell parent, int count, List<String> people) {
        super(parent);
        this.count = count;
        this.people = people;
    }

    /** Who was chosen; empty for nobody. */
    String assignee() {
        return assignee;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.assign_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label message = new Label(area, SWT.WRAP);
        message.setText(NLS.bind(Messages.assign_message, count));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        message.setLayoutData(wide);
        name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(people.toArray(String[]::new));
        name.setText(people.isEmpty() ? "" : people.get(0));
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return area;
    }

    @Override
    protected void okPressed() {
        assignee = name.getText().strip();
        super.okPressed();
    }
}
