package org.muqabala.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five seed articles of the project, by the first three digits of their names. */
public final class Seeds {

    /** All seeds, in order. */
    public static final List<String> ALL = List.of("000", "001", "002", "003", "004");

    private Seeds() {
    }

    /** The project's top folder: system property {@code muqabala.root}, or the first folder upwards that holds {@code seeds}. */
    public static Path root() {
        String named = System.getProperty("muqabala.root");
        Path folder = Path.of(named != null ? named : "").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("seeds"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder 'seeds' here or above; set -Dmuqabala.root");
        }
        return folder;
    }

    /** The file of a seed, such as {@code 001}. */
    public static Path file(String number) {
        try (Stream<Path> files = Files.list(root().resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().matches(number + "_\\w+\\.txt")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a seed. */
    public static String text(String number) {
        try {
            return Files.readString(file(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
