package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench of the built product: its window comes and goes as a user would have it. Needs a display and xdotool. */
class WorkbenchStartTest {

    private static final Product PRODUCT = Product.built();

    @TempDir
    private Path folder;

    @Test
    void opensAWindowAndEndsWhenItIsClosed() throws Exception {
        assertOpensAndEnds();
    }

    @Test
    void opensAnArabicWindowMirrored() throws Exception {
        assertOpensAndEnds("-nl", "ar", "-dir", "rtl");
    }

    @Test
    void saysInOneLineThatThereIsNoDisplay() throws Exception {
        Run run = PRODUCT.run(folder);

        assertEquals(3, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("no display"), run.err());
    }

    private void assertOpensAndEnds(String... arguments) throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display; releng/test makes one");
        Path workspace = folder.resolve("workspace");
        Path output = folder.resolve("output.txt");
        ProcessBuilder start = new ProcessBuilder(PRODUCT.script().toString(), "-data", workspace.toString());
        start.command().addAll(List.of(arguments));
        Process workbench = start.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            Run window = xdotool("search", "--sync", "--onlyvisible", "--name", "Muqabala|مقابلة");
            assertFalse(window.out().isBlank(), "a window with the product's name");
            closeWindows(workbench);
            assertEquals(0, workbench.exitValue(), Files.readString(output));
            assertEquals(List.of(), ownErrors(workspace));
        } finally {
            workbench.descendants().forEach(ProcessHandle::destroyForcibly);
            workbench.destroyForcibly();
        }
    }

    /** Presses the window manager's key for "close" until the program has ended: a window may not yet listen at first. */
    private static void closeWindows(Process workbench) throws Exception {
        for (int presses = 0; presses < 20; presses++) {
            xdotool("key", "alt+F4");
            if (workbench.waitFor(5, TimeUnit.SECONDS)) {
                return;
            }
        }
        throw new AssertionError("the workbench is still running after its window was closed");
    }

    /** The platform's own errors on a window that is closed in its first second are left to the platform. */
    private static List<String> ownErrors(Path workspace) throws Exception {
        Path log = workspace.resolve(".metadata/.log");
        if (!Files.exists(log)) {
            return List.of();
        }
        return Stream.of(Files.readString(log).split("(?m)^(?=!ENTRY )"))
                .filter(entry -> entry.matches("(?s)!ENTRY \\S+ 4 .*") && entry.contains("org.muqabala")).toList();
    }

    private static Run xdotool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("timeout", "120", "xdotool"));
        command.addAll(List.of(arguments));
        return Run.of(Path.of("").toAbsolutePath(), Map.of(), command);
    }
}
