package org.muqabala.ui.stories;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Makes an empty folder for a story: a project by the name that the user gives, its articles read as UTF-8. */
public final class NewStoryWizard extends Wizard implements INewWizard {

    private final NewStoryPage page = new NewStoryPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench owner, IStructuredSelection selection) {
        workbench = owner;
        setWindowTitle(Messages.NewStoryWizard_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject story = ResourcesPlugin.getWorkspace().getRoot().getProject(page.storyName());
        try {
            getContainer().run(true, true, new Creation(story));
            reveal(story);
            return true;
        } catch (InvocationTargetException e) {
            CoreException cause = (CoreException) e.getCause();
            ErrorDialog.openError(getShell(), Messages.NewStoryWizard_title, Messages.NewStoryWizard_failed, cause.getStatus());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void reveal(IProject story) {
        IWorkbenchPart view = workbench.getActiveWorkbenchWindow().getActivePage().findView(StoriesNavigator.ID);
        if (view instanceof StoriesNavigator stories) {
            stories.reveal(story);
        }
    }

    private static final class Creation extends WorkspaceModifyOperation {

        private final IProject story;

        Creation(IProject story) {
            this.story = story;
        }

        @Override
        protected void execute(IProgressMonitor monitor) throws CoreException {
            story.create(monitor);
            story.open(monitor);
            story.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
        }
    }
}
