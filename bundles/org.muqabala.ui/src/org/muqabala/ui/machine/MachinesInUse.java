package org.muqabala.ui.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What a machine was made by: another choice, or another key, makes another one. */
    private record Choice(ConnectorPreferences preferences, int secretsWritten) {
    }

    private final SecretStore secrets;
    private final Map<Choice, Optional<MachineTranslation>> connected = new HashMap<>();

    @Activate
    public MachinesInUse(@Reference SecretStore secrets) {
        this.secrets = secrets;
    }

    /**
     * In the order in which their suggestions are shown; the same ones as long as the user's choices are the same. May ask the user to open
     * the secure store: once, for who does not open it does not want to be asked again for each sentence.
     */
    public synchronized List<MachineTranslation> all() {
        int written = secrets.written();
        List<Choice> choices = Stream.of(Connector.values()).map(ConnectorPreferences::current).map(preferences -> new Choice(preferences, written)).toList();
        connected.keySet().retainAll(choices);
        return choices.stream().map(choice -> connected.computeIfAbsent(choice, made -> made.preferences().connect(secrets))).flatMap(Optional::stream).toList();
    }

    /** Whether there is any; asks nobody. */
    public boolean isAny() {
        return Stream.of(Connector.values()).map(ConnectorPreferences::current).anyMatch(ConnectorPreferences::agreed);
    }
}
