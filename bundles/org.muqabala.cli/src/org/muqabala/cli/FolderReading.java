package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Article;

/**
 * Reads all articles of a folder, two at a time: as many as there are readers.
 *
 * @param articles by file name
 * @param whole false if a file could not be read, which was told
 */
record FolderReading(List<Article> articles, boolean whole) {

    private static final int AT_A_TIME = 2;
    /** Files that are no articles and are named one by one. */
    private static final int NAMED = 5;

    static FolderReading of(String folder, ReadingOptions options, Desk desk, Progress progress) throws CommandException {
        List<Path> files = files(folder, desk);
        List<Article> articles = new ArrayList<>();
        boolean whole = true;
        ExecutorService readers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<Article>> readings = files.stream().map(file -> readers.submit(() -> desk.read(file.toString(), options))).toList();
            int read = 0;
            for (Future<Article> reading : readings) {
                progress.throwIfCancelled();
                try {
                    articles.add(reading.get());
                } catch (ExecutionException e) {
                    desk.tell(unreadable(e).getMessage());
                    whole = false;
                }
                progress.worked((double) ++read / files.size());
            }
            return new FolderReading(List.copyOf(articles), whole);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            readers.shutdownNow();
        }
    }

    /** What befell one file; any other failure ends the command. */
    private static CommandException unreadable(ExecutionException failure) throws CommandException {
        if (!(failure.getCause() instanceof CommandException unreadable)) {
            throw new IllegalStateException(failure.getCause());
        }
        if (unreadable.status() != ExitStatus.UNREADABLE) {
            throw unreadable;
        }
        return unreadable;
    }

    /**
     * The folder's files that are articles by their names or their bytes, by name; says which are not. Subfolders are left alone,
     * and so is what tells of the folder itself.
     */
    private static List<Path> files(String folder, Desk desk) throws CommandException {
        Path path = desk.path(folder);
        if (!Files.isDirectory(path)) {
            String why = desk.messages().get(Files.exists(path) ? "versions.noFolder" : "versions.missing");
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(folder, why));
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> candidates = files.filter(file -> Files.isRegularFile(file) && !isAboutFolder(file)).sorted().toList();
            List<Path> articles = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (Path file : candidates) {
                if (desk.importers().mayRead(file)) {
                    articles.add(file);
                } else {
                    others.add(file.getFileName().toString());
                }
            }
            if (!others.isEmpty()) {
                String named = String.join("; ", others.subList(0, Math.min(others.size(), NAMED))) + (others.size() > NAMED ? "; …" : "");
                desk.tell(Desk.about(folder, desk.messages().get("versions.others", others.size(), named)));
            }
            return articles;
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE,
                    Desk.about(folder, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
    }

    private static boolean isAboutFolder(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }
}
