package org.muqabala.ui.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;
import org.osgi.framework.FrameworkUtil;

/** Exports the review in front in one of the formats that are installed. */
public final class ExportReviewWizard extends Wizard implements IExportWizard {

    private static final String FORMAT = "export.format";
    private static final String FIRST_FORMAT = "docx";

    private final Locale locale = Locale.getDefault();
    private Optional<ReviewInFront> inFront = Optional.empty();
    private List<ReviewExporter> exporters = List.of();
    private ExportReviewPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        inFront = ReviewInFront.of(workbench);
        exporters = workbench.getService(ReviewExporters.class).all(locale);
        setWindowTitle(Messages.export_title);
    }

    @Override
    public void addPages() {
        Optional<CollationEditor> editor = inFront.map(ReviewInFront::editor);
        page = new ExportReviewPage(editor.map(ExportReviewWizard::proposed),
                editor.map(ExportReviewWizard::articles).orElse(List.of()), exporters, usual(), locale,
                inFront.map(open -> new ExportPreview(open.review(), open.folder())));
        setNeedsProgressMonitor(true);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = page.fileToWrite();
        if (file.isEmpty() || inFront.isEmpty()) {
            return false;
        }
        lastFormats().put(FORMAT, page.exporter().id());
        ReviewInFront open = inFront.get();
        ExportJob job = new ExportJob(open.review(), open.folder(), page.exporter(), file.get(), page.settings(Instant.now()));
        job.reportTo(open.editor()::report, open.editor()::warn);
        job.setUser(true);
        job.schedule();
        return true;
    }

    /** The format of the last export; before the first, the one that reviewers know. */
    private ReviewExporter usual() {
        String id = Optional.ofNullable(lastFormats().get(FORMAT)).orElse(FIRST_FORMAT);
        return exporters.stream().filter(exporter -> exporter.id().equals(id)).findFirst().orElse(exporters.getFirst());
    }

    private static IDialogSettings lastFormats() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportReviewWizard.class)).getDialogSettings();
    }

    /** The files that are compared; none where a review keeps its own copies. */
    private static List<Path> articles(CollationEditor open) {
        return open.getEditorInput() instanceof CollationInput input
                ? Stream.of(input.a(), input.b()).map(IFile::getLocation).filter(Objects::nonNull).map(IPath::toPath).toList() : List.of();
    }

    private static Path proposed(CollationEditor open) {
        IPath folder = ResourcesPlugin.getWorkspace().getRoot().getFolder(open.home().append("any")).getParent().getLocation();
        return folder.append(PlainFileName.of(open.getEditorInput().getName())).toPath();
    }
}
