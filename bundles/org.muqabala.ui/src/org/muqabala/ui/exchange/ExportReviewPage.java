package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.collation.ProblemTexts;

/** Asks for the format of the export and for the file that it goes to. */
final class ExportReviewPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int FILE_WIDTH = 420;

    private final Optional<Path> home;
    private final List<Path> articles;
    private final List<ReviewExporter> exporters;
    private final Locale locale;
    private final Optional<ExportPreview> preview;
    private Combo format;
    private Label about;
    private ExportChoices choices;
    private Text file;
    private ReviewExporter chosen;

    /**
     * @param home the file that is proposed, without an ending; empty if there is no review to export
     * @param articles that are read against each other and must not be written over
     * @param exporters at least one
     * @param usual the one of them that is chosen at first
     * @param locale language of the formats' names
     * @param preview of the review; empty if there is none
     */
    ExportReviewPage(Optional<Path> home, List<Path> articles, List<ReviewExporter> exporters, ReviewExporter usual, Locale locale,
            Optional<ExportPreview> preview) {
        super("export");
        this.home = home;
        this.articles = articles;
        this.exporters = exporters;
        this.locale = locale;
        this.preview = preview;
        this.chosen = usual;
        setTitle(Messages.export_title);
        setDescription(Messages.export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(COLUMNS, false));
        createFormat(area);
        new Label(area, SWT.NONE).setText(Messages.export_file);
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = FILE_WIDTH;
        file.setLayoutData(wide);
        file.setText(home.map(path -> path + "." + chosen.extension()).orElse(""));
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.export_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        new Label(area, SWT.NONE);
        Button look = new Button(area, SWT.PUSH);
        look.setText(Messages.export_preview);
        look.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, COLUMNS - 1, 1));
        look.setEnabled(preview.isPresent());
        look.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> preview()));
        setControl(area);
        check();
    }

    private void createFormat(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.export_format);
        format = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        format.setItems(exporters.stream().map(exporter -> exporter.title(locale)).toArray(String[]::new));
        format.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS - 1, 1));
        format.select(exporters.indexOf(chosen));
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(exporters.get(format.getSelectionIndex()))));
        new Label(area, SWT.NONE);
        about = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS - 1, 1);
        wide.widthHint = FILE_WIDTH;
        about.setLayoutData(wide);
        about.setText(chosen.description(locale).replace("&", "&&"));
        new Label(area, SWT.NONE);
        choices = new ExportChoices(area, locale);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS - 1, 1));
        choices.show(chosen);
    }

    private void choose(ReviewExporter exporter) {
        String before = "." + chosen.extension();
        String name = file.getText();
        chosen = exporter;
        about.setText(chosen.description(locale).replace("&", "&&"));
        about.requestLayout();
        choices.show(chosen);
        if (getContainer() instanceof IWizardContainer2 sized) {
            sized.updateSize();
        }
        if (name.endsWith(before)) {
            file.setText(name.substring(0, name.length() - before.length()) + "." + chosen.extension());
        }
    }

    ReviewExporter exporter() {
        return chosen;
    }

    /** How the export is wanted, made at the time. */
    ExportSettings settings(Instant time) {
        return choices.settings(time);
    }

    /** The chosen file; asks before one that exists is overwritten. Empty if the user would rather not. */
    Optional<Path> fileToWrite() {
        Optional<Path> target = path();
        if (target.filter(Files::exists).isPresent() && !MessageDialog.openQuestion(getShell(), Messages.export_title,
                NLS.bind(Messages.export_overwrite, target.get().getFileName()))) {
            return Optional.empty();
        }
        return target;
    }

    private void preview() {
        try {
            Optional<Path> unopened = preview.orElseThrow().show(chosen, settings(Instant.now()), getContainer());
            setMessage(unopened.map(made -> NLS.bind(Messages.export_noProgram, made)).orElse(null), INFORMATION);
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.export_failed, new ProblemTexts(locale).text(e)));
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*." + chosen.extension()});
        path().ifPresent(path -> {
            dialog.setFilterPath(String.valueOf(path.getParent()));
            dialog.setFileName(String.valueOf(path.getFileName()));
        });
        String picked = dialog.open();
        if (picked != null) {
            file.setText(picked);
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** What is in the way, or null. */
    private String problem() {
        if (home.isEmpty()) {
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
