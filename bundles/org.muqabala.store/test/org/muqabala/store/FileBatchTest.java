package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many new files at once, each whole. */
class FileBatchTest {

    @TempDir
    Path folder;
    private final List<String> appeared = new ArrayList<>();

    @Test
    void nothingIsThereBeforeAllIs() throws IOException {
        try (FileBatch batch = new FileBatch(folder)) {
            for (int i = 0; i < 100; i++) {
                add(batch, "n" + i);
            }
            assertEquals(List.of(), names());
            batch.appear();
        }
        assertEquals(IntStream.range(0, 100).mapToObj(i -> "n" + i).sorted().toList(), names());
        assertEquals(new TreeSet<>(names()), new TreeSet<>(appeared));
        assertEquals("n7", Files.readString(folder.resolve("n7")));
    }

    @Test
    void whereOneCannotBeWrittenNoneAppears() throws IOException {
        try (FileBatch batch = new FileBatch(folder)) {
            add(batch, "a");
            batch.add(folder.resolve("b"), out -> {
                throw new IOException("disk full");
            }, () -> appeared.add("b"));
            assertEquals("disk full", assertThrows(IOException.class, batch::appear).getMessage());
        }
        assertEquals(List.of(), everything());
        assertEquals(List.of(), appeared);
    }

    @Test
    void whatAppearedBeforeOneCouldNotIsToldOf() throws IOException {
        try (FileBatch batch = new FileBatch(folder)) {
            add(batch, "a");
            add(batch, "b");
            Files.createDirectories(folder.resolve("a/in the way"));
            assertThrows(IOException.class, batch::appear);
        }
        assertEquals(List.of("a", "b"), everything());
        assertEquals(List.of("b"), appeared);
    }

    private void add(FileBatch batch, String name) {
        batch.add(folder.resolve(name), out -> out.write(name.getBytes()), () -> appeared.add(name));
    }

    private List<String> names() throws IOException {
        return everything().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
