package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ui.preferences.SecretStore;

/** Keys of services in the platform's secure store. */
class SecretStoreTest {

    @TempDir
    Path folder;

    @Test
    void aKeyIsKeptAndNowhereToBeRead() throws IOException {
        Path file = folder.resolve("secure_storage");
        ISecurePreferences store = SecurePreferencesFactory.open(file.toUri().toURL(), Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("master".toCharArray()),
                IProviderHints.PROMPT_USER, Boolean.FALSE));
        SecretStore secrets = new SecretStore(store);
        assertFalse(secrets.has("machine.deepl.key"));
        assertEquals("", secrets.get("machine.deepl.key"));
        assertTrue(secrets.put("machine.deepl.key", "0123-secret:fx"));
        assertTrue(secrets.has("machine.deepl.key"));
        assertEquals("0123-secret:fx", new SecretStore(store).get("machine.deepl.key"));
        assertFalse(Files.readString(file).contains("secret:fx"), "the key stands in the file as it is");
        assertTrue(secrets.put("machine.deepl.key", ""));
        assertFalse(new SecretStore(store).has("machine.deepl.key"));
    }

    @Test
    void withoutAStoreAKeyIsKnownUntilTheEnd() {
        SecretStore secrets = new SecretStore(null);
        assertFalse(secrets.put("memory.password", "secret"));
        assertEquals("secret", secrets.get("memory.password"));
        assertTrue(secrets.has("memory.password"));
        secrets.put("memory.password", "");
        assertFalse(secrets.has("memory.password"));
    }
}
