package org.muqabala.ui.preferences;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Profile;
import org.osgi.service.prefs.BackingStoreException;

/** How versions are read against each other, as the preferences have it. */
public final class CollationPreferences {

    /** The preference of the size of chunks: its level. */
    static final String CHUNKS = "chunks";
    /** The preference of how the versions stand: the name of a {@link ViewMode}. */
    static final String VIEW_MODE = "viewMode";
    /** The preference of the profile of new collations: its id. */
    static final String PROFILE = "profile";
    /** The preference of the house style: the place of its file; empty for none. */
    static final String HOUSE_STYLE = "houseStyle";

    private CollationPreferences() {
    }

    public static ChunkSize chunkSize() {
        int level = Platform.getPreferencesService().getInt(AuthorName.NODE, CHUNKS, ChunkSize.EXACT.level(), null);
        return level < 0 || level >= ChunkSize.ALL.size() ? ChunkSize.EXACT : ChunkSize.ofLevel(level);
    }

    /** Chooses the size of chunks, in every collation that is open. */
    public static void chooseChunkSize(ChunkSize size) {
        IEclipsePreferences node = node();
        node.putInt(CHUNKS, size.level());
        flush(node);
    }

    public static ViewMode viewMode() {
        String name = Platform.getPreferencesService().getString(AuthorName.NODE, VIEW_MODE, "", null);
        return Stream.of(ViewMode.values()).filter(mode -> mode.name().equals(name)).findFirst().orElse(ViewMode.SIDE_BY_SIDE);
    }

    /** Lets the versions stand so, in every collation that is open. */
    public static void chooseViewMode(ViewMode mode) {
        IEclipsePreferences node = node();
        node.put(VIEW_MODE, mode.name());
        flush(node);
    }

    /** @return closes the subscription when run; the listener may be called on any thread */
    public static Runnable onViewMode(Runnable listener) {
        return onChange(VIEW_MODE, listener);
    }

    private static void flush(IEclipsePreferences node) {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // the choice holds in this session all the same
            ILog.of(CollationPreferences.class).warn(e.getMessage(), e);
        }
    }

    /** @return closes the subscription when run; the listener may be called on any thread */
    public static Runnable onChunkSize(Runnable listener) {
        return onChange(CHUNKS, listener);
    }

    private static Runnable onChange(String key, Runnable listener) {
        IPreferenceChangeListener listening = event -> {
            if (event.getKey().equals(key)) {
                listener.run();
            }
        };
        IEclipsePreferences node = node();
        node.addPreferenceChangeListener(listening);
        return () -> node.removePreferenceChangeListener(listening);
    }

    /** By which articles are compared that have no review yet. */
    public static Profile profile() {
        String id = Platform.getPreferencesService().getString(AuthorName.NODE, PROFILE, Profile.NEWS.id(), null);
        return Profile.ALL.stream().filter(profile -> profile.id().equals(id)).findFirst().orElse(Profile.NEWS);
    }

    /** The file of the desk's own spellings; empty if none is named. */
    public static Optional<HouseStyleFile> houseStyleFile() {
        String place = Platform.getPreferencesService().getString(AuthorName.NODE, HOUSE_STYLE, "", null).strip();
        return place.isEmpty() ? Optional.empty() : Optional.of(new HouseStyleFile(Path.of(place)));
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(AuthorName.NODE);
    }
}
