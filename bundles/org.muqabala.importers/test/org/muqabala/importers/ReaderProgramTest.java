package org.muqabala.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader is found beside the program, also where that was moved to. */
class ReaderProgramTest {

    private static final String JAR = "org.muqabala.importers_0.1.0.jar";

    @TempDir
    Path folder;

    @Test
    void theJarIsWhereItWas() throws IOException {
        Path here = jar("before");
        assertEquals(here, ReaderProgram.current(here, "elsewhere.jar"));
    }

    @Test
    void theJarOfAMovedInstallationIsWhereTheClassPathHasIt() throws IOException {
        Path now = jar("after");
        assertEquals(now, ReaderProgram.current(folder.resolve("before").resolve(JAR), "core.jar" + File.pathSeparator + now));
    }

    private Path jar(String plugins) throws IOException {
        return Files.createFile(Files.createDirectory(folder.resolve(plugins)).resolve(JAR));
    }
}
