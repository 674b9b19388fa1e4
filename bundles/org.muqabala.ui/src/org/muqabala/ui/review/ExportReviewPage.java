package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
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
import org.muqabala.store.ReviewStore;

/** Asks which file the export goes to. */
final class ExportReviewPage extends WizardPage {

    private final Optional<Path> proposed;
    private final List<Path> articles;
    private final String extension;
    private Text file;

    /**
     * @param proposed the file that stands there at first; empty if there is no review to export
     * @param articles that are read against each other and must not be written over
     */
    ExportReviewPage(Optional<Path> proposed, List<Path> articles, String extension) {
        super("export");
        this.proposed = proposed;
        this.articles = articles;
        this.extension = extension;
        setTitle(Messages.export_title);
        setDescription(Messages.export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        new Label(area, SWT.NONE).setText(Messages.export_file);
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 420;
        file.setLayoutData(wide);
        file.setText(proposed.map(Path::toString).orElse(""));
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.export_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setControl(area);
        check();
    }

    /** The chosen file; asks before one that exists is overwritten. Empty if the user would rather not. */
    Optional<Path> fileToWrite() {
        Optional<Path> chosen = path();
        if (chosen.filter(Files::exists).isPresent() && !MessageDialog.openQuestion(getShell(), Messages.export_title,
                NLS.bind(Messages.export_overwrite, chosen.get().getFileName()))) {
            return Optional.empty();
        }
        return chosen;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*." + extension});
        path().ifPresent(path -> {
            dialog.setFilterPath(String.valueOf(path.getParent()));
            dialog.setFileName(String.valueOf(path.getFileName()));
        });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** What is in the way, or null. */
    private String problem() {
        if (proposed.isEmpty()) {
            return Messages.export_noReview;
        }
        Optional<Path> path = path();
        if (path.isEmpty() || path.get().getParent() == null) {
            return Messages.export_noFile;
        }
        if (!Files.isDirectory(path.get().getParent())) {
            return NLS.bind(Messages.export_noFolder, path.get().getParent());
        }
        if (Files.isDirectory(path.get())) {
            return NLS.bind(Messages.export_isFolder, path.get().getFileName());
        }
        try {
            return problem(path.get());
        } catch (IOException e) {
            return NLS.bind(Messages.export_unreadable, path.get().getParent());
        }
    }

    /** What would be lost if the file were written, or null. */
    private String problem(Path path) throws IOException {
        if (ReviewStore.holds(path)) {
            return NLS.bind(Messages.export_inReview, path.getFileName());
        }
        for (Path article : articles) {
            if (Files.exists(path) && Files.exists(article) && Files.isSameFile(path, article)) {
                return NLS.bind(Messages.export_isArticle, path.getFileName());
            }
        }
        return null;
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
