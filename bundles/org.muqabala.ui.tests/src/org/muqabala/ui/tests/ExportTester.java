package org.muqabala.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.ui.exchange.ExportReviewWizard;
import org.muqabala.ui.exchange.ReviewExporters;
import org.muqabala.ui.exchange.TakeInWizard;

/** The wizards by which a review goes out and comes back. */
final class ExportTester {

    private final WorkbenchTester workbench;
    private final CollationEditorTester collation;

    ExportTester(WorkbenchTester workbench, CollationEditorTester collation) {
        this.workbench = workbench;
        this.collation = collation;
    }

    /** The formats that the workbench has found, by their ids. */
    static List<String> formats() {
        return exporters().stream().map(ReviewExporter::id).toList();
    }

    /** Exports to the file that the wizard proposes: beside the review, under its name. */
    Path export(String id) {
        ExportReviewWizard wizard = new ExportReviewWizard();
        Path[] file = new Path[1];
        look(wizard, id, window -> {
            file[0] = window.fields().stream().filter(field -> field.startsWith("/")).map(Path::of).findFirst().orElseThrow();
            wizard.performFinish();
        });
        EventLoop.waitFor("the export " + file[0], () -> Files.exists(file[0]));
        return file[0];
    }

    /** Shows the wizard with a format chosen, and closes it. */
    void look(String id, Consumer<ShellTester> look) {
        look(new ExportReviewWizard(), id, look);
    }

    private void look(ExportReviewWizard wizard, String id, Consumer<ShellTester> look) {
        workbench.page().activate(collation.part());
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        open(wizard, window -> {
            choose(window.first(Combo.class), id);
            look.accept(window);
        });
    }

    private static void choose(Combo formats, String id) {
        String title = exporters().stream().filter(exporter -> exporter.id().equals(id)).findFirst().orElseThrow().title(Locale.getDefault());
        formats.select(Arrays.asList(formats.getItems()).indexOf(title));
        formats.notifyListeners(SWT.Selection, new Event());
    }

    /** Takes a file that came back into the review. */
    void takeIn(Path file, Consumer<ShellTester> look) {
        workbench.page().activate(collation.part());
        TakeInWizard wizard = new TakeInWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        open(wizard, window -> {
            window.first(Text.class).setText(file.toString());
            look.accept(window);
            wizard.performFinish();
        });
    }

    private void open(IWizard wizard, Consumer<ShellTester> look) {
        WizardDialog dialog = new WizardDialog(workbench.shell(), wizard);
        dialog.setBlockOnOpen(false);
        ShellTester.lookAt(dialog::open, look);
    }

    private static List<ReviewExporter> exporters() {
        return PlatformUI.getWorkbench().getService(ReviewExporters.class).all(Locale.getDefault());
    }
}
