package org.muqabala.ui.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.muqabala.translation.machine.Connector;
import org.muqabala.ui.preferences.SecretStore;

/** Which machines may suggest translations, and what leaves the computer then. All are off until the user agrees. */
public final class MachinePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 400;

    private SecretStore secrets;
    private List<ConnectorGroup> groups = List.of();

    @Override
    public void init(IWorkbench workbench) {
        secrets = workbench.getService(SecretStore.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(Messages.about);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        groups = Stream.of(Connector.values()).map(connector -> tab(tabs, connector)).toList();
        return area;
    }

    private ConnectorGroup tab(TabFolder tabs, Connector connector) {
        Composite contents = new Composite(tabs, SWT.NONE);
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(connector.title());
        tab.setControl(contents);
        return new ConnectorGroup(contents, connector, secrets, this::check);
    }

    private void check() {
        Optional<String> problem = groups.stream().map(ConnectorGroup::problem).flatMap(Optional::stream).findFirst();
        setErrorMessage(problem.orElse(null));
        setValid(problem.isEmpty());
    }

    @Override
    protected void performDefaults() {
        groups.forEach(ConnectorGroup::setDefaults);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (!groups.stream().map(ConnectorGroup::choose).toList().stream().allMatch(written -> written)) {
            MessageDialog.openInformation(getShell(), getTitle(), Messages.key_unwritten);
        }
        return true;
    }
}
