package org.muqabala.ui.ledger;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.muqabala.ui.QuestionDialog;

/** Asks who is to see to divergences: one of those who have a part in the review, or anybody else. */
final class AssignDialog extends QuestionDialog {

    private static final int WIDTH = 340;

    private final List<String> people;
    private Combo name;
    private String assignee = "";

    /** @param count how many divergences are given away */
    AssignDialog(Shell parent, int count, List<String> people) {
        super(parent, Messages.assign_title, NLS.bind(Messages.assign_message, count), IDialogConstants.OK_LABEL);
        this.people = people;
    }

    /** Who was chosen; empty for nobody. */
    String assignee() {
        return assignee;
    }

    @Override
    protected void fill(Composite area) {
        name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(people.toArray(String[]::new));
        name.setText(people.isEmpty() ? "" : people.get(0));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
    }

    @Override
    protected void okPressed() {
        assignee = name.getText().strip();
        super.okPressed();
    }
}
