package org.muqabala.ui.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Takes what others did to a review outside of the workbench into the review in front, as one step that can be undone. */
public final class TakeInWizard extends Wizard implements IImportWizard {

    private final Locale locale = Locale.getDefault();
    private Optional<ReviewInFront> inFront = Optional.empty();
    private ReturnReaders readers;
    private TakeInPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        inFront = ReviewInFront.of(workbench);
        readers = workbench.getService(ReturnReaders.class);
        setWindowTitle(Messages.takeIn_title);
    }

    @Override
    public void addPages() {
        page = new TakeInPage(inFront.isPresent(), readers);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = page.file();
        if (file.isEmpty() || inFront.isEmpty()) {
            return false;
        }
        TakeInJob job = new TakeInJob(inFront.get(), readers, file.get(), locale);
        job.setUser(true);
        job.schedule();
        return true;
    }
}
