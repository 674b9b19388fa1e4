package org.muqabala.ui.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.translation.machine.Connector;
import org.muqabala.ui.preferences.SecretStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that the user lets suggest translations: none before the user has agreed to one. Safe for use from several threads. */
@Component(service = MachinesInUse.class)
public final class MachinesInUse {

    private final SecretStore secrets;

    @Activate
    public MachinesInUse(@Reference SecretStore secrets) {
        this.secrets = secrets;
    }

    /** In the order in which their suggestions are shown. May ask the user to open the secure store. */
    public List<MachineTranslation> all() {
        return Stream.of(Connector.values()).map(ConnectorPreferences::current).map(preferences -> preferences.connect(secrets)).flatMap(Optional::stream).toList();
    }

    /** Whether there is any; asks nobody. */
    public boolean isAny() {
        return Stream.of(Connector.values()).map(ConnectorPreferences::current).anyMatch(ConnectorPreferences::agreed);
    }
}
