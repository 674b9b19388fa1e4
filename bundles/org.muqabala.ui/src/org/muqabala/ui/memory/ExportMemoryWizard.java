package org.muqabala.ui.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes the user's whole translation memory into a file for other tools. */
public final class ExportMemoryWizard extends Wizard implements IExportWizard {

    private MemoryInUse memory;
    private MemoryFilePage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        memory = workbench.getService(MemoryInUse.class);
        setWindowTitle(Messages.export_title);
    }

    @Override
    public void addPages() {
        page = new MemoryFilePage(false);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = page.path();
        if (file.isEmpty() || !mayWrite(file.get())) {
            return false;
        }
        ExportMemoryJob job = new ExportMemoryJob(memory, file.get());
        job.setUser(true);
        job.schedule();
        return true;
    }

    private boolean mayWrite(Path file) {
        return !Files.exists(file) || MessageDialog.openQuestion(getShell(), Messages.export_title, NLS.bind(Messages.export_overwrite, file.getFileName()));
    }
}
