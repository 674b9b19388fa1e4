package org.muqabala.ui.machine;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.translation.machine.BadAddressException;
import org.muqabala.translation.machine.Connector;
import org.muqabala.translation.machine.ServiceAddress;
import org.muqabala.ui.preferences.SecretStore;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What the user has chosen for one service. Off until the user agrees to who gets to read the texts; another address asks for another agreement.
 *
 * @param connector which service
 * @param address as it is written
 * @param model as it is written; empty where the service has none to choose
 * @param agreed whether texts may go to that address
 */
record ConnectorPreferences(Connector connector, String address, String model, boolean agreed) {

    private static final String NODE = "org.muqabala.ui";

    static ConnectorPreferences current(Connector connector) {
        String address = read(connector, "address", connector.usualAddress().toString());
        // what was agreed to is kept by its address, so that no change of that one takes the agreement along
        return new ConnectorPreferences(connector, address, read(connector, "model", ""), read(connector, "agreed", "").equals(address));
    }

    private static String read(Connector connector, String key, String usual) {
        return Platform.getPreferencesService().getString(NODE, key(connector, key), usual, null).strip();
    }

    private static String key(Connector connector, String key) {
        return "machine." + connector.id() + "." + key;
    }

    /** The name of the service's key in the secure store. */
    static String secret(Connector connector) {
        return key(connector, "key");
    }

    /** Makes these the current ones. */
    void choose() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(key(connector, "address"), address);
        node.put(key(connector, "model"), model);
        node.put(key(connector, "agreed"), agreed ? address : "");
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // the choice holds in this session all the same
            ILog.of(ConnectorPreferences.class).warn(e.getMessage(), e);
        }
    }

    /** What is translated by; empty if the user has not agreed, or what is written cannot be used. */
    Optional<MachineTranslation> connect(SecretStore secrets) {
        if (!agreed || connector.needsModel() && model.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(connector.at(ServiceAddress.parse(address), secrets.get(secret(connector)), model));
        } catch (BadAddressException e) {
            ILog.of(ConnectorPreferences.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
