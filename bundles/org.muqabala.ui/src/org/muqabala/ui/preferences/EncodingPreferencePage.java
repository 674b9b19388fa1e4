package org.muqabala.ui.preferences;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.ide.dialogs.ResourceEncodingFieldEditor;

/** How a text file is read that does not say it itself and whose story does not say it either. */
public final class EncodingPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private ResourceEncodingFieldEditor encoding;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        setDescription(Messages.EncodingPreferencePage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, 0);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        page.setLayout(layout);
        page.setLayoutData(new GridData(GridData.FILL_BOTH));
        encoding = new ResourceEncodingFieldEditor("", page, ResourcesPlugin.getWorkspace().getRoot(),
                Messages.EncodingPreferencePage_group);
        encoding.setPage(this);
        encoding.load();
        encoding.setPropertyChangeListener(this::validityChanged);
        return page;
    }

    private void validityChanged(PropertyChangeEvent event) {
        if (FieldEditor.IS_VALID.equals(event.getProperty())) {
            setValid(encoding.isValid());
        }
    }

    @Override
    public boolean performOk() {
        encoding.store();
        return true;
    }
}
