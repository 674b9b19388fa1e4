package org.muqabala.ui.stories;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a new story. */
final class NewStoryPage extends WizardPage {

    private Text name;

    NewStoryPage() {
        super("story", Messages.NewStoryWizard_title, null);
        setDescription(Messages.NewStoryPage_description);
        setPageComplete(false);
    }

    /** What the user has typed, without the space around it. */
    String storyName() {
        return name.getText().strip();
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
        new Label(content, SWT.NONE).setText(Messages.NewStoryPage_name);
        name = new Text(content, SWT.BORDER);
        name.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        setControl(content);
    }

    private void check() {
        String problem = storyName().isEmpty() ? null : problem(storyName());
        setErrorMessage(problem);
        setPageComplete(problem == null && !storyName().isEmpty());
    }

    private static String problem(String name) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus status = workspace.validateName(name, IResource.PROJECT);
        if (!status.isOK()) {
            return status.getMessage();
        }
        return workspace.getRoot().getProject(name).exists() ? NLS.bind(Messages.NewStoryPage_exists, name) : null;
    }
}
