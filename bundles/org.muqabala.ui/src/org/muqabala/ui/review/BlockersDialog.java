package org.muqabala.ui.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.muqabala.ui.QuestionDialog;

/** Lists what keeps a review from closing, and leads there. */
final class BlockersDialog extends QuestionDialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;

    private final List<String> lines;
    private Table table;
    private Optional<Integer> chosen = Optional.empty();

    BlockersDialog(Shell parent, List<String> lines) {
        super(parent, Messages.close_title, NLS.bind(Messages.close_blocked, lines.size()), Messages.close_goThere);
        this.lines = lines;
    }

    /** Which line the user wants to see to, from 0. */
    Optional<Integer> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite area) {
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(lines.get(event.index)));
        table.setItemCount(lines.size());
        table.select(0);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    }

    /** There is nothing to give up: the list is only looked at. */
    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
        return bar;
    }

    @Override
    protected void okPressed() {
        chosen = Optional.of(table.getSelectionIndex()).filter(line -> line >= 0);
        super.okPressed();
    }
}
