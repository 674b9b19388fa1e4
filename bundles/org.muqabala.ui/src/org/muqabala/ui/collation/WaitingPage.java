package org.muqabala.ui.collation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Says what is being worked on, and lets the user call it off. */
final class WaitingPage extends Composite {

    private static final int MARGIN = 24;
    private static final int PERCENT = 100;

    private final ProgressBar bar;

    WaitingPage(Composite parent, String what, Runnable cancel) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        setLayout(layout);
        Label words = new Label(this, SWT.WRAP);
        words.setText(what.replace("&", "&&"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        bar = new ProgressBar(this, SWT.SMOOTH);
        bar.setMaximum(PERCENT);
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 240;
        bar.setLayoutData(wide);
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.waiting_cancel);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancel.run()));
    }

    /** @param share of the work that is done, between 0 and 1 */
    void progress(double share) {
        bar.setSelection((int) (PERCENT * share));
    }
}
