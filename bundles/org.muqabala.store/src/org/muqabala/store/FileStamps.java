package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What tells that the files of a folder are as they were, without reading them: by their names. */
record FileStamps(Map<String, Stamp> stamps) {

    static final FileStamps NONE = new FileStamps(Map.of());

    /** @param key of the file system; null where it has none */
    private record Stamp(String name, long size, FileTime modified, Object key) {
    }

    static FileStamps of(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        List<Path> ours;
        try (Stream<Path> files = Files.list(folder)) {
            ours = files.filter(JsonFolder::isOurs).toList();
        }
        Map<String, Stamp> stamps = HashMap.newHashMap(ours.size());
        ours.parallelStream().flatMap(file -> stamp(file).stream()).toList().forEach(stamp -> stamps.put(stamp.name(), stamp));
        return new FileStamps(stamps);
    }

    /** Empty for what is no file, or gone by now. */
    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() ? Optional.of(new Stamp(file.getFileName().toString(), found.size(), found.lastModifiedTime(), found.fileKey()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    FileStamps without(Collection<Path> files) {
        Map<String, Stamp> fewer = new HashMap<>(stamps);
        files.forEach(file -> fewer.remove(file.getFileName().toString()));
        return new FileStamps(fewer);
    }

    boolean has(Path file) {
        return stamps.containsKey(file.getFileName().toString());
    }

    boolean lacksAnyOf(FileStamps before) {
        return !stamps.keySet().containsAll(before.stamps.keySet());
    }

    /** The names of the files that are new since, or other than they were, in order. */
    List<String> changedSince(FileStamps before) {
        return stamps.values().stream().filter(stamp -> !stamp.equals(before.stamps.get(stamp.name()))).map(Stamp::name).sorted().toList();
    }
}
