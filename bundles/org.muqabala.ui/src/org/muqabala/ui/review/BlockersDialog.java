package org.muqabala.ui.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lists what keeps a review from closing, and leads there. */
final class BlockersDialog extends TitleAreaDialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;

    private final List<String> lines;
    private Table table;
    private Optional<Integer> chosen = Optional.empty();

    BlockersDialog(Shell parent, List<String> lines) {
        super(parent);
        this.lines = lines;
        setHelpAvailable(false);
    }

    /** Which line the user wants to see to, from 0. */
    Optional<Integer> chosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.close_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.close_title);
        setMessage(NLS.bind(Messages.close_blocked, lines.size()));
        Composite area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(lines.get(event.index)));
        table.setItemCount(lines.size());
        table.select(0);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = WIDTH;
        wide.heightHint = HEIGHT;
        table.setLayoutData(wide);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.close_goThere, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = Optional.of(table.getSelectionIndex()).filter(line -> line >= 0);
        super.okPressed();
    }
}
