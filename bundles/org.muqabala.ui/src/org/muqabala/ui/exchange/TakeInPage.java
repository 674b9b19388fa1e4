package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.ui.collation.ProblemTexts;

/** Asks for the file that came back. */
final class TakeInPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 420;

    private final boolean hasReview;
    private final ReturnReaders readers;
    private Text file;

    /** @param hasReview whether there is a review that something could come back to */
    TakeInPage(boolean hasReview, ReturnReaders readers) {
        super("takeIn");
        this.hasReview = hasReview;
        this.readers = readers;
        setTitle(Messages.takeIn_title);
        setDescription(Messages.takeIn_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(COLUMNS, false));
        new Label(area, SWT.NONE).setText(Messages.export_file);
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        file.setLayoutData(wide);
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.export_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        new Label(area, SWT.NONE);
        Label about = new Label(area, SWT.WRAP);
        GridData whole = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS - 1, 1);
        whole.widthHint = WIDTH;
        about.setLayoutData(whole);
        about.setText(Messages.takeIn_about);
        setControl(area);
        check();
    }

    private void browse() {
        String picked = new FileDialog(getShell(), SWT.OPEN).open();
        if (picked != null) {
            file.setText(picked);
        }
    }

    private void check() {
        boolean untouched = file.getText().isBlank();
        setErrorMessage(untouched && hasReview ? null : problem());
        setPageComplete(problem() == null);
    }

    /** What is in the way, or null. */
    private String problem() {
        if (!hasReview) {
            return Messages.export_noReview;
        }
        Optional<Path> path = file();
        if (path.isEmpty() || !Files.isRegularFile(path.get())) {
            return NLS.bind(Messages.takeIn_noFile, file.getText().strip());
        }
        try {
            return readers.of(path.get()).isPresent() ? null : NLS.bind(Messages.takeIn_noFormat, path.get().getFileName());
        } catch (IOException e) {
            return NLS.bind(Messages.takeIn_failed, path.get().getFileName(), new ProblemTexts(Locale.getDefault()).text(e));
        }
    }

    Optional<Path> file() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
