package org.muqabala.translation.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.text.Sha256;

/** Where a user's translation memory is: in a folder of this computer and, if the desk shares one, in a database too. */
public final class MemoryPlace {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);
    private static final int LETTERS = 8;

    private final Path folder;
    private final Optional<PostgresAddress> shared;
    private final String password;

    /**
     * @param folder of the memory; made where there is none
     * @param shared empty if the desk shares none
     * @param password at the shared one; empty where none is asked for
     */
    public MemoryPlace(Path folder, Optional<PostgresAddress> shared, String password) {
        this.folder = folder;
        this.shared = shared;
        this.password = password;
    }

    /** The folder in which a user's memory is unless another is named. */
    public static Path usualFolder() {
        return Path.of(System.getProperty("user.home"), ".muqabala", "memory");
    }

    public Path folder() {
        return folder;
    }

    /**
     * Opens the memory. The shared one is first asked for when something is wanted of it; that it is away is no failure.
     *
     * @param sender runs what sends waiting translations to the shared memory
     * @throws OccupiedMemoryException if another process has the folder open
     * @throws IOException if the folder cannot be read or written, or holds something else
     */
    public TranslationMemory open(SharedMemoryListener listener, Executor sender) throws IOException {
        LuceneMemory own = openFolder(folder);
        if (shared.isEmpty()) {
            return own;
        }
        LuceneMemory unsent = null;
        try {
            unsent = openFolder(unsent());
            return new DeskMemory(own, unsent, () -> new PostgresMemory(shared.get(), password), BETWEEN_TRIES, listener, sender);
        } catch (IOException | RuntimeException e) {
            own.close();
            if (unsent != null) {
                unsent.close();
            }
            throw e;
        }
    }

    private static LuceneMemory openFolder(Path place) throws IOException {
        try {
            return new LuceneMemory(place);
        } catch (IllegalArgumentException e) {
            // Lucene says of files that are none of its own that their arguments are wrong
            throw new IOException(e);
        }
    }

    /** Each shared memory has a folder of its own for what it has yet to get, whoever reaches it by whatever name and in whatever way. */
    private Path unsent() throws IOException {
        Path place = unsent(shared.get().place());
        Path former = unsent(shared.get().url());
        if (Files.isDirectory(former) && !Files.exists(place)) {
            Files.move(former, place);
        }
        return place;
    }

    private Path unsent(String name) {
        return folder.resolveSibling(folder.getFileName() + "-unsent-" + Sha256.of(name).hex().substring(0, LETTERS));
    }
}
