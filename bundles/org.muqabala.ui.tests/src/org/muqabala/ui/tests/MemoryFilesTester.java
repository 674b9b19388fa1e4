package org.muqabala.ui.tests;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.muqabala.ui.memory.ExportMemoryWizard;
import org.muqabala.ui.memory.ImportMemoryWizard;

/** The wizards by which a translation memory comes in and goes out. */
final class MemoryFilesTester {

    private final WorkbenchTester workbench;

    MemoryFilesTester(WorkbenchTester workbench) {
        this.workbench = workbench;
    }

    /** @param look has a look at the wizard before it is finished */
    void importFile(Path file, Consumer<ShellTester> look) {
        ImportMemoryWizard wizard = new ImportMemoryWizard();
        wizard.init(workbench.window().getWorkbench(), StructuredSelection.EMPTY);
        finish(wizard, file, look);
    }

    /** @param look has a look at the wizard before it is finished */
    void exportTo(Path file, Consumer<ShellTester> look) {
        ExportMemoryWizard wizard = new ExportMemoryWizard();
        wizard.init(workbench.window().getWorkbench(), StructuredSelection.EMPTY);
        finish(wizard, file, look);
    }

    private void finish(IWizard wizard, Path file, Consumer<ShellTester> look) {
        ShellTester.lookAt(() -> new WizardDialog(workbench.shell(), wizard).open(), window -> {
            window.first(Text.class).setText(file.toString());
            look.accept(window);
            window.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
    }
}
