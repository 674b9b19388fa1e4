package org.muqabala.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the work that a journal holds belongs. Paths are absolute; each is empty if there is no such file or folder.
 *
 * @param home the review's folder
 * @param older the file of the older article
 * @param newer the file of the newer article
 */
public record JournalOrigin(Optional<Path> home, Optional<Path> older, Optional<Path> newer) {

    /** Of work of which nobody knows where it came from. */
    public static final JournalOrigin UNKNOWN = new JournalOrigin(Optional.empty(), Optional.empty(), Optional.empty());

    /** Of work on a review that stands in a folder. */
    public static JournalOrigin folder(Path home) {
        return new JournalOrigin(Optional.of(home.toAbsolutePath()), Optional.empty(), Optional.empty());
    }

    /** Whether the work is on these two articles and in no folder yet. */
    public boolean isOf(Path olderFile, Path newerFile) {
        return home.isEmpty() && older.filter(olderFile::equals).isPresent() && newer.filter(newerFile::equals).isPresent();
    }
}
