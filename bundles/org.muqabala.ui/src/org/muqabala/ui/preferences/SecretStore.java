package org.muqabala.ui.preferences;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keys and passwords of services, in the platform's secure store. Where that cannot be opened they are known until the program ends, and
 * written nowhere. Safe for use from several threads.
 */
@Component(service = SecretStore.class)
public final class SecretStore {

    private static final String NODE = "org.muqabala";

    private final ISecurePreferences store;
    /** What could not be written; an empty one was taken back. */
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();

    @Activate
    public SecretStore() {
        this(SecurePreferencesFactory.getDefault());
    }

    /** @param store null where the platform has none */
    public SecretStore(ISecurePreferences store) {
        this.store = store;
    }

    /** The secret of that name; empty if there is none, or the user does not open the store. May ask the user to open it. */
    public String get(String name) {
        String known = unwritten.get(name);
        if (known != null || store == null || !store.nodeExists(NODE)) {
            return known == null ? "" : known;
        }
        try {
            return store.node(NODE).get(name, "");
        } catch (StorageException e) {
            ILog.of(SecretStore.class).warn(e.getMessage(), e);
            return "";
        }
    }

    /** How often a secret was put in or taken back since the program began. */
    public int written() {
        return written.get();
    }

    /** Whether there is a secret of that name; asks nobody. */
    public boolean has(String name) {
        String known = unwritten.get(name);
        return known == null ? store != null && store.nodeExists(NODE) && List.of(store.node(NODE).keys()).contains(name) : !known.isEmpty();
    }

    /**
     * Keeps a secret in the place of the former one.
     *
     * @param secret empty to forget it
     * @return whether it is written down, so that it is known the next time too
     */
    public boolean put(String name, String secret) {
        unwritten.put(name, secret);
        written.incrementAndGet();
        if (store == null) {
            return false;
        }
        try {
            if (secret.isEmpty()) {
                store.node(NODE).remove(name);
            } else {
                store.node(NODE).put(name, secret, true);
            }
            store.flush();
            unwritten.remove(name);
            return true;
        } catch (StorageException | IOException e) {
            ILog.of(SecretStore.class).warn(e.getMessage(), e);
            return false;
        }
    }
}
