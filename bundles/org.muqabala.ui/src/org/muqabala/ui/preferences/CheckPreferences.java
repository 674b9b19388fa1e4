package org.muqabala.ui.preferences;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.muqabala.translation.check.Dictionaries;
import org.muqabala.translation.check.SegmentChecks;

/** By what translations are checked, as the preferences have it. */
public final class CheckPreferences {

    /** The preference: the folder of the desk's glossary; empty for the usual one. */
    public static final String GLOSSARY = "glossary";
    /** The preference: folders in which dictionaries are looked for before those of the system, as paths are joined on it. */
    public static final String DICTIONARIES = "dictionaries";
    /** Before the id of a check, the preference that says whether it is on. */
    public static final String CHECK = "check.";

    private CheckPreferences() {
    }

    /** The user's own, which the command line uses too. */
    static Path usualGlossary() {
        return Path.of(System.getProperty("user.home"), ".muqabala", "glossary");
    }

    /** The folder of the desk's glossary, which need not exist. */
    public static Path glossary() {
        String chosen = text(GLOSSARY);
        return chosen.isEmpty() ? usualGlossary() : Path.of(chosen);
    }

    /** Where dictionaries are looked for. */
    public static Dictionaries dictionaries() {
        return dictionaries(text(DICTIONARIES));
    }

    static Dictionaries dictionaries(String folders) {
        List<Path> first = Stream.of(folders.split(File.pathSeparator)).map(String::strip).filter(folder -> !folder.isEmpty())
                .map(Path::of).toList();
        return Dictionaries.ofSystem().behind(first);
    }

    /** The ids of the checks that are not asked. */
    public static Set<String> off() {
        return SegmentChecks.ids().stream().filter(id -> !Platform.getPreferencesService()
                .getBoolean(AuthorName.NODE, CHECK + id, true, null)).collect(Collectors.toSet());
    }

    /** @return closes the subscription when run; the listener may be called on any thread */
    public static Runnable onChange(Runnable listener) {
        IPreferenceChangeListener listening = event -> {
            if (event.getKey().equals(GLOSSARY) || event.getKey().equals(DICTIONARIES) || event.getKey().startsWith(CHECK)) {
                listener.run();
            }
        };
        InstanceScope.INSTANCE.getNode(AuthorName.NODE).addPreferenceChangeListener(listening);
        return () -> InstanceScope.INSTANCE.getNode(AuthorName.NODE).removePreferenceChangeListener(listening);
    }

    private static String text(String key) {
        return Platform.getPreferencesService().getString(AuthorName.NODE, key, "", null).strip();
    }
}
