package org.muqabala.ui.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What checks are made from, as it is at some moment: equal ones make equal checks.
 *
 * @param off ids of the checks that are not asked
 * @param files tables of terms and names, and the dictionary's files, as they stand on the disk
 */
public record CheckBasis(Set<String> off, Map<Path, CheckBasis.Stamp> files) {

    /** What tells a file from what it was. */
    record Stamp(FileTime changed, long size) {
    }

    /**
     * @param glossaries folders of tables, which need not exist
     * @param dictionary the affix file
     */
    static CheckBasis of(Set<String> off, List<Path> glossaries, Optional<Path> dictionary) {
        Map<Path, Stamp> files = new TreeMap<>();
        glossaries.forEach(folder -> tables(folder, files));
        dictionary.ifPresent(affixes -> {
            stamp(affixes, files);
            stamp(affixes.resolveSibling(affixes.getFileName().toString().replaceFirst("\\.aff$", ".dic")), files);
        });
        return new CheckBasis(off, files);
    }

    private static void tables(Path folder, Map<Path, Stamp> files) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.getFileName().toString().endsWith(".csv")).forEach(file -> stamp(file, files));
            } catch (IOException e) {
                // the checks say why it cannot be read
            }
        }
    }

    private static void stamp(Path file, Map<Path, Stamp> files) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            files.put(file, new Stamp(now.lastModifiedTime(), now.size()));
        } catch (IOException e) {
            // gone meanwhile: it counts as not there
        }
    }
}
