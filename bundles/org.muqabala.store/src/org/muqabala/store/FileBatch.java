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
 * New files of one folder that are written together, each of which appears whole or not at all. All are on the disk before the first gets its
 * name. Many are written and flushed at a time, since a file system that has to wait for the disk takes along all who wait. For one use.
 */
final class FileBatch implements AutoCloseable {

    private static final int AT_A_TIME = 64;

    private record Waiting(Path fresh, Path file, WholeFile.Content content, Runnable appeared) {
    }

    private final Path folder;
    private final String mark = "." + UUID.randomUUID() + "-";
    private final List<Waiting> waiting = new ArrayList<>();

    FileBatch(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes on a file; nothing is written yet.
     *
     * @param file in the folder, and not there yet
     * @param content asked by any thread, beside others
     * @param appeared run when the file is there, by the thread that lets it appear
     */
    void add(Path file, WholeFile.Content content, Runnable appeared) {
        waiting.add(new Waiting(file.resolveSibling(mark + waiting.size() + ".tmp"), file, content, appeared));
    }

    /** Writes all and lets them appear. When this returns they are on the disk, names and all. */
    void appear() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        write();
        while (!waiting.isEmpty()) {
            Waiting next = waiting.getLast();
            Files.move(next.fresh(), next.file(), StandardCopyOption.ATOMIC_MOVE);
            waiting.removeLast();
            next.appeared().run();
        }
        WholeFile.flushFolder(folder);
    }

    private void write() throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, waiting.size()))) {
            List<Future<?>> written = new ArrayList<>();
            waiting.forEach(each -> written.add(threads.submit(() -> write(each))));
            try {
                for (Future<?> each : written) {
                    each.get();
                }
            } finally {
                written.forEach(each -> each.cancel(false));
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void write(Waiting each) {
        try {
            WholeFile.writeDurably(each.fresh(), each.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IOException rethrown(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException failure -> failure.getCause();
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> new IOException(cause);
        };
    }

    /** Takes away what has not appeared. */
    @Override
    public void close() throws IOException {
        for (Waiting each : waiting) {
            Files.deleteIfExists(each.fresh());
        }
    }
}
