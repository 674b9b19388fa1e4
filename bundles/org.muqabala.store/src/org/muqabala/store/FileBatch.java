package org.muqabala.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * New files of one folder that are written together, each of which appears whole or not at all. All are flushed to the disk before the first
 * gets its name; many at a time, since a file system that has to wait for the disk takes along all who wait. For one use.
 */
final class FileBatch implements AutoCloseable {

    private static final int AT_A_TIME = 32;

    private record Waiting(Path fresh, Path file, Runnable appeared) {
    }

    private final Path folder;
    private final List<Waiting> waiting = new ArrayList<>();

    FileBatch(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the content, not yet under its name.
     *
     * @param file in the folder, and not there yet
     * @param appeared run when it is there
     */
    void add(Path file, WholeFile.Content content, Runnable appeared) throws IOException {
        Path fresh = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        waiting.add(new Waiting(fresh, file, appeared));
        WholeFile.writeFresh(fresh, content);
    }

    /** Lets all appear. When this returns they are on the disk, names and all. */
    void appear() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        flush();
        while (!waiting.isEmpty()) {
            Waiting next = waiting.getLast();
            Files.move(next.fresh(), next.file(), StandardCopyOption.ATOMIC_MOVE);
            waiting.removeLast();
            next.appeared().run();
        }
        WholeFile.flushFolder(folder);
    }

    private void flush() throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, waiting.size()))) {
            List<Future<?>> flushed = new ArrayList<>();
            waiting.forEach(each -> flushed.add(threads.submit(() -> flush(each.fresh()))));
            for (Future<?> each : flushed) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void flush(Path fresh) {
        try {
            WholeFile.flush(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what has not appeared. */
    @Override
    public void close() throws IOException {
        for (Waiting each : waiting) {
            Files.deleteIfExists(each.fresh());
        }
    }
}
