package org.muqabala.ui.memory;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the file that a memory comes from or goes to. */
final class MemoryFilePage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 420;

    private final boolean isImport;
    private Text file;

    /** @param isImport whether the file is there and is read; else it is written */
    MemoryFilePage(boolean isImport) {
        super("memory");
        this.isImport = isImport;
        setTitle(isImport ? Messages.import_title : Messages.export_title);
        setDescription(isImport ? Messages.import_description : Messages.export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.file);
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        new Label(area, SWT.NONE);
        Label about = new Label(area, SWT.WRAP);
        about.setText(isImport ? Messages.import_about : Messages.export_about);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        setControl(area);
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), isImport ? SWT.OPEN : SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.tmx", "*.*"});
        if (!isImport) {
            dialog.setFileName("memory.tmx");
        }
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(file.getText().isBlank() ? null : problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        Optional<Path> path = path();
        if (isImport) {
            return path.filter(Files::isRegularFile).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.import_noFile, file.getText().strip()));
        }
        if (path.isEmpty() || Files.isDirectory(path.get()) || path.get().getParent() == null) {
            return Optional.of(Messages.export_noFile);
        }
        Path folder = path.get().getParent();
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(NLS.bind(Messages.export_noFolder, folder));
    }

    Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
