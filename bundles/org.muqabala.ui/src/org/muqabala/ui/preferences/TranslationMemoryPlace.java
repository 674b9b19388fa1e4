package org.muqabala.ui.preferences;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/** The folder of the desk's translation memory, as the preferences have it. */
public final class TranslationMemoryPlace {

    /** The preference: the folder; empty for the usual one. */
    public static final String KEY = "translationMemory";

    private TranslationMemoryPlace() {
    }

    /** The user's own, which the command line uses too. */
    static Path usual() {
        return Path.of(System.getProperty("user.home"), ".muqabala", "memory");
    }

    public static Path current() {
        String chosen = Platform.getPreferencesService().getString(AuthorName.NODE, KEY, "", null).strip();
        return chosen.isEmpty() ? usual() : Path.of(chosen);
    }
}
