package org.muqabala.ui.memory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.muqabala.translation.memory.BadMemoryAddressException;
import org.muqabala.translation.memory.MemoryPlace;
import org.muqabala.translation.memory.PostgresAddress;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Where the translation memory is, as the preferences have it.
 *
 * @param folder on this computer
 * @param address of the one that the desk shares, as it is written; empty for none
 */
record MemoryPreferences(Path folder, String address) {

    /** The name of the shared memory's password in the secure store. */
    static final String PASSWORD = "memory.password";

    private static final String NODE = "org.muqabala.ui";
    private static final String FOLDER = "translationMemory";
    private static final String ADDRESS = "translationMemoryAddress";

    static MemoryPreferences current() {
        String chosen = Platform.getPreferencesService().getString(NODE, FOLDER, "", null).strip();
        return new MemoryPreferences(folder(chosen).orElse(MemoryPlace.usualFolder()), Platform.getPreferencesService().getString(NODE, ADDRESS, "", null).strip());
    }

    /** The folder that is written; empty if nothing is written, or no absolute path. */
    static Optional<Path> folder(String written) {
        try {
            return Optional.of(Path.of(written.strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Makes these the current ones. */
    void choose() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(FOLDER, folder.equals(MemoryPlace.usualFolder()) ? "" : folder.toString());
        node.put(ADDRESS, address);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // the choice holds in this session all the same
            ILog.of(MemoryPreferences.class).warn(e.getMessage(), e);
        }
    }

    /**
     * The shared memory's address; empty if the desk shares none.
     *
     * @throws BadMemoryAddressException if what is written can no longer be used, such as one of an older version of the program
     */
    Optional<PostgresAddress> shared() throws BadMemoryAddressException {
        return address.isEmpty() ? Optional.empty() : Optional.of(PostgresAddress.parse(address));
    }
}
