package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.testkit.Seeds;

/** The README shows what the program says, not what it once said. */
class ReadmeTest {

    /** A command of the README with what it shows below it. */
    private record Example(String command, String shown) {
    }

    @TempDir
    private Path folder;

    @Test
    void theExamplesOfTheCommandLineAreItsRealOutput() throws Exception {
        Files.createSymbolicLink(folder.resolve("seeds"), Seeds.root().resolve("seeds"));
        List<Example> examples = examples(Files.readString(Seeds.root().resolve("README.md")));

        assertTrue(examples.size() >= 5, examples.toString());
        for (Example example : examples) {
            assertEquals(example.shown(), said(example.command()), example.command());
        }
    }

    /** What a shell shows when the command is given, by the product that the build has left. */
    private String said(String command) throws Exception {
        String script = "'" + Product.built().script() + "'";
        Run run = Run.of(folder, Map.of("LC_ALL", "C.UTF-8", "DISPLAY", ""),
                List.of("bash", "-c", command.replace("releng/muqabala", script)));
        return (run.out() + run.err()).strip();
    }

    private static List<Example> examples(String readme) {
        List<Example> examples = new ArrayList<>();
        for (String block : readme.split("```console\n")) {
            String shell = block.startsWith("$ ") ? block.split("```", 2)[0] : "";
            for (String part : shell.split("(?m)^\\$ ")) {
                if (!part.isBlank()) {
                    String[] lines = part.split("\n", 2);
                    examples.add(new Example(lines[0], lines[1].lines().collect(Collectors.joining("\n")).strip()));
                }
            }
        }
        return examples;
    }
}
