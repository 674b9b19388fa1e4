package org.muqabala.ui.memory;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Adds another tool's translation memory to the user's own, all of it or nothing. */
public final class ImportMemoryWizard extends Wizard implements IImportWizard {

    private MemoryInUse memory;
    private MemoryFilePage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        memory = workbench.getService(MemoryInUse.class);
        setWindowTitle(Messages.import_title);
    }

    @Override
    public void addPages() {
        page = new MemoryFilePage(true);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = page.path();
        if (file.isEmpty()) {
            return false;
        }
        ImportMemoryJob job = new ImportMemoryJob(memory, file.get());
        job.setUser(true);
        job.schedule();
        return true;
    }
}
