package org.muqabala.translation.machine;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.spi.MachineTranslation;

/** The services that there are connectors to. */
public enum Connector {
    LIBRETRANSLATE(LibreTranslate.ID, "LibreTranslate", LibreTranslate.USUAL, Duration.ofSeconds(30)),
    DEEPL(DeepL.ID, "DeepL", DeepL.USUAL, Duration.ofSeconds(30)),
    /** A model may have to be loaded first, and writes word after word. */
    OLLAMA(Ollama.ID, "Ollama", Ollama.USUAL, Duration.ofMinutes(3));

    private final String id;
    private final String title;
    private final ServiceAddress usual;
    private final Duration patience;

    Connector(String id, String title, ServiceAddress usual, Duration patience) {
        this.id = id;
        this.title = title;
        this.usual = usual;
        this.patience = patience;
    }

    /** Stable name, that of its {@link MachineTranslation#id()}. */
    public String id() {
        return id;
    }

    /** What users call it, the same in every language. */
    public String title() {
        return title;
    }

    /** Where it is found unless the user says otherwise. */
    public ServiceAddress usualAddress() {
        return usual;
    }

    /** Whether nothing can be translated before the user has named a model. */
    public boolean needsModel() {
        return this == OLLAMA;
    }

    /** Whether nothing can be translated without a key. */
    public boolean needsKey() {
        return this == DEEPL;
    }

    /** The variable of the environment in which a command finds the key. */
    public String keyVariable() {
        return "MUQABALA_" + id.toUpperCase(Locale.ROOT) + "_KEY";
    }

    /**
     * Connects to the service. Nothing is sent yet.
     *
     * @param key empty for none
     * @param model empty where the service has none to choose
     */
    public MachineTranslation at(ServiceAddress address, String key, String model) {
        return at(address, key, model, patience);
    }

    MachineTranslation at(ServiceAddress address, String key, String model, Duration time) {
        return switch (this) {
            case LIBRETRANSLATE -> new LibreTranslate(address, key, time);
            case DEEPL -> new DeepL(address, key, time);
            case OLLAMA -> new Ollama(address, model, key, time);
        };
    }

    /** The connector of that {@link #id()}, if there is one. */
    public static Optional<Connector> ofId(String id) {
        return Stream.of(values()).filter(connector -> connector.id.equals(id)).findFirst();
    }
}
