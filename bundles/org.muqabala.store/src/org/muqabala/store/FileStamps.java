package org.muqabala.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tells that the files of a folder are as they were, without reading them. */
record FileStamps(Map<Path, Stamp> stamps) {

    static final FileStamps NONE = new FileStamps(Map.of());

    private record Stamp(long size, FileTime modified, Object key) {
    }

    static FileStamps of(Path folder) throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                if (found.isRegularFile() && EventFiles.isOurs(file)) {
                    stamps.put(file.getFileName(), new Stamp(found.size(), found.lastModifiedTime(), String.valueOf(found.fileKey())));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException exception) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new FileStamps(stamps);
    }

    FileStamps without(Collection<Path> files) {
        Map<Path, Stamp> fewer = new HashMap<>(stamps);
        files.forEach(file -> fewer.remove(file.getFileName()));
        return new FileStamps(fewer);
    }

    boolean has(Path file) {
        return stamps.containsKey(file.getFileName());
    }

    boolean lacksAnyOf(FileStamps before) {
        return !stamps.keySet().containsAll(before.stamps.keySet());
    }

    /** The names of the files that are new since, or other than they were, in order. */
    List<Path> changedSince(FileStamps before) {
        return stamps.entrySet().stream().filter(file -> !file.getValue().equals(before.stamps.get(file.getKey()))).map(Map.Entry::getKey).sorted().toList();
    }
}
