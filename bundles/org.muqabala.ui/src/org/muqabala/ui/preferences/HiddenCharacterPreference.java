package org.muqabala.ui.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether hidden characters are shown, in all editors; remembered from one session to the next. */
public final class HiddenCharacterPreference {

    private static final String KEY = "hiddenCharacters";

    private HiddenCharacterPreference() {
    }

    public static boolean isShown() {
        return Platform.getPreferencesService().getBoolean(AuthorName.NODE, KEY, false, null);
    }

    public static void show(boolean shown) {
        node().putBoolean(KEY, shown);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            // the choice holds in this session all the same
            ILog.of(HiddenCharacterPreference.class).warn(e.getMessage(), e);
        }
    }

    /** @return closes the subscription when run; the listener may be called on any thread */
    public static Runnable onChange(Runnable listener) {
        IPreferenceChangeListener listening = event -> {
            if (event.getKey().equals(KEY)) {
                listener.run();
            }
        };
        node().addPreferenceChangeListener(listening);
        return () -> node().removePreferenceChangeListener(listening);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(AuthorName.NODE);
    }
}
