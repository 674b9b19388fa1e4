package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.store.UnwritableFileException.Problem;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void writesAFileAndReplacesIt() throws IOException {
        Path file = folder.resolve("نص.html");
        WholeFile.write(file, out -> out.write("قال".getBytes("UTF-8")));
        assertEquals("قال", Files.readString(file));
        WholeFile.write(file, out -> out.write('b'));
        assertEquals("b", Files.readString(file));
        assertOnly(file);
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        IOException failure = assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("disk full");
        }));
        assertEquals("disk full", failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertOnly(file);
    }

    @Test
    void leavesNothingWhenWritingFailsTheFirstTime() throws IOException {
        assertThrows(IllegalStateException.class, () -> WholeFile.write(folder.resolve("a"), out -> {
            throw new IllegalStateException();
        }));
        assertOnly();
    }

    @Test
    void refusesAFolderAndAMissingParent() throws IOException {
        assertEquals(Problem.FOLDER, assertThrows(UnwritableFileException.class, () -> WholeFile.write(folder, out -> out.write('a'))).problem());
        assertEquals(Problem.NO_FOLDER,
                assertThrows(UnwritableFileException.class, () -> WholeFile.write(folder.resolve("no/a"), out -> out.write('a'))).problem());
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> WholeFile.write(file.resolve("a"), out -> out.write('a')));
        assertOnly(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsLinksAndRights() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x---"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));
        WholeFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
        assertEquals("rw-r-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesToADevice() throws IOException {
        WholeFile.write(Path.of("/dev/null"), out -> out.write('a'));
        assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    }

    private void assertOnly(Path... expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(expected), files.toList());
        }
    }
}
