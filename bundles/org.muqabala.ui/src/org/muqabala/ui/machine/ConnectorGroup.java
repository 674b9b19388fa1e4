package org.muqabala.ui.machine;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.translation.machine.BadAddressException;
import org.muqabala.translation.machine.Connector;
import org.muqabala.translation.machine.MachineTexts;
import org.muqabala.translation.machine.ServiceAddress;
import org.muqabala.ui.preferences.SecretStore;

/** What can be chosen for one service: whether to use it, where it is, its key, its model; and what then leaves the computer. */
final class ConnectorGroup {

    private static final int WIDTH = 380;

    private final Connector connector;
    private final SecretStore secrets;
    private final Runnable changed;
    private final MachineTexts texts = new MachineTexts(Locale.getDefault());
    private final Composite page;
    private final Text address;
    private final Text key;
    private final Optional<Text> model;
    private final Label disclosure;
    private final Button agreed;
    /** Whether the user has touched the key: what is in the store is not shown. */
    private boolean keyWritten;

    /**
     * @param group to be filled
     * @param changed run after each change by the user
     */
    ConnectorGroup(Composite group, Connector connector, SecretStore secrets, Runnable changed) {
        this.connector = connector;
        this.secrets = secrets;
        this.changed = changed;
        page = group;
        ConnectorPreferences current = ConnectorPreferences.current(connector);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        address = field(group, Messages.address, current.address(), SWT.NONE);
        model = connector.needsModel() ? Optional.of(field(group, Messages.model, current.model(), SWT.NONE)) : Optional.empty();
        key = field(group, Messages.key, "", SWT.PASSWORD);
        key.setMessage(secrets.has(ConnectorPreferences.secret(connector)) ? Messages.key_kept : connector.needsKey() ? "" : Messages.key_optional);
        key.addListener(SWT.Modify, event -> keyWritten = true);
        agreed = new Button(group, SWT.CHECK | SWT.WRAP);
        agreed.setText(NLS.bind(Messages.agree, connector.title()));
        agreed.setSelection(current.agreed());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(agreed);
        agreed.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        disclosure = new Label(group, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(disclosure);
        address.addListener(SWT.Modify, event -> addressChanged());
        model.ifPresent(text -> text.addListener(SWT.Modify, event -> changed.run()));
        key.addListener(SWT.Modify, event -> changed.run());
        disclose();
    }

    private static Text field(Composite group, String label, String value, int style) {
        new Label(group, SWT.NONE).setText(label);
        // addresses, models and keys are Latin
        Text text = new Text(group, SWT.BORDER | SWT.SINGLE | SWT.LEFT_TO_RIGHT | style);
        text.setText(value);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Who agreed did so to the address that stood there. */
    private void addressChanged() {
        agreed.setSelection(false);
        disclose();
        changed.run();
    }

    private void disclose() {
        String words;
        try {
            words = texts.disclosure(connector.at(ServiceAddress.parse(address.getText()), key.getText(), "").recipient());
        } catch (BadAddressException e) {
            words = "";
        }
        disclosure.setText(words);
        page.layout(true, true);
    }

    /** What keeps the choice from being made; empty if nothing does. */
    Optional<String> problem() {
        try {
            ServiceAddress.parse(address.getText());
        } catch (BadAddressException e) {
            return Optional.of(NLS.bind(Messages.problem, connector.title(), texts.text(e)));
        }
        if (agreed.getSelection() && model.filter(text -> text.getText().isBlank()).isPresent()) {
            return Optional.of(NLS.bind(Messages.problem, connector.title(), Messages.model_missing));
        }
        boolean keyless = keyWritten ? key.getText().isBlank() : !secrets.has(ConnectorPreferences.secret(connector));
        if (agreed.getSelection() && connector.needsKey() && keyless) {
            return Optional.of(NLS.bind(Messages.problem, connector.title(), Messages.key_missing));
        }
        return Optional.empty();
    }

    void setDefaults() {
        address.setText(connector.usualAddress().toString());
        model.ifPresent(text -> text.setText(""));
        agreed.setSelection(false);
        changed.run();
    }

    /** @return whether everything is written down, so that it is known the next time too */
    boolean choose() {
        boolean written = !keyWritten || secrets.put(ConnectorPreferences.secret(connector), key.getText().strip());
        keyWritten = false;
        new ConnectorPreferences(connector, address.getText().strip(), model.map(text -> text.getText().strip()).orElse(""), agreed.getSelection()).choose();
        return written;
    }
}
