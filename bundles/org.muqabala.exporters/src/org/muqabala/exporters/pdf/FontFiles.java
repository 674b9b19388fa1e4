package org.muqabala.exporters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of fonts in the folders where systems keep them; looked up once. */
public final class FontFiles {

    private static final int DEPTH = 8;

    private final List<Path> files;

    private FontFiles(List<Path> files) {
        this.files = files;
    }

    /** The fonts of this machine and this user. */
    public static FontFiles ofMachine() {
        String home = System.getProperty("user.home", "");
        return in(Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts", "/System/Library/Fonts",
                "/Library/Fonts", home + "/Library/Fonts", below("WINDIR", "Fonts"), below("LOCALAPPDATA", "Microsoft/Windows/Fonts"))
                .filter(Objects::nonNull).map(Path::of).toList());
    }

    private static String below(String variable, String folder) {
        String value = System.getenv(variable);
        return value == null ? null : value + "/" + folder;
    }

    /** The fonts in some folders and the folders below them; a folder that is not there has none. */
    public static FontFiles in(List<Path> folders) {
        return new FontFiles(folders.stream().filter(Files::isDirectory).flatMap(FontFiles::filesIn).toList());
    }

    private static Stream<Path> filesIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isFont(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** A folder that this user may not read, or a link back to one above it, has no fonts for them; those beside it have. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path read, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: the visitor goes on whatever fails
        }
        return found.stream().sorted();
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    List<Path> all() {
        return files;
    }

    /** Those that may hold the family, the shortest name first; their names begin like its own. */
    List<Path> namedLike(String family) {
        String beginning = lettersOf(family);
        return files.stream().filter(file -> lettersOf(file.getFileName().toString()).startsWith(beginning))
                .sorted(Comparator.comparingInt((Path file) -> file.getFileName().toString().length()).thenComparing(file -> file)).toList();
    }

    private static String lettersOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
