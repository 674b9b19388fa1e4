package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.hostile.HostileFiles;

/** The whole command, its reader included, reads the worst of files within 512 MiB. */
@EnabledOnOs(OS.LINUX)
class MemoryTest {

    private static final long MOST = 512L << 20;

    /** Those that have cost most of either process; the long run takes them all. */
    private static final Pattern WORST = Pattern.compile("mass-.*|paragraphs\\.html|letters\\.html|attributes\\.html|nested-tables\\.html|sparse-60\\..*"
            + "|bomb-90-letters\\.(docx|epub)|many\\.docx|001\\.pdf");

    private static final Product PRODUCT = Product.built();

    @TempDir
    private Path folder;

    @Test
    void readsTheWorstOfFilesWithin512MiB() throws Exception {
        Path fixtures = Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures/seeds");
        Path files = Files.createDirectory(folder.resolve("files"));
        List<Path> hostile = new HostileFiles(files, HostileFiles.good(fixtures, "001"), "http://127.0.0.1:9/",
                Files.writeString(folder.resolve("secret.txt"), "سر")).make();
        List<Path> chosen = hostile.stream().filter(MemoryTest::isChosen).toList();
        assertTrue(chosen.size() >= 12, () -> "only " + chosen);
        Map<String, String> wrong = new TreeMap<>();
        long least = Long.MAX_VALUE;
        for (Path file : chosen) {
            long peak = peak(file, wrong);
            least = Math.min(least, peak);
            if (peak > MOST) {
                wrong.put(file.getFileName().toString(), (peak >> 20) + " MiB");
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(least > 20 << 20, "somebody measured, as no Java fits into less");
    }

    private static boolean isChosen(Path file) {
        return Boolean.getBoolean("muqabala.long") || WORST.matcher(file.getFileName().toString()).matches();
    }

    /** Most memory that the command and its reader held together over the file, in bytes. */
    private long peak(Path file, Map<String, String> wrong) throws IOException, InterruptedException {
        try (ChildrensMemory memory = ChildrensMemory.watch()) {
            Run run = PRODUCT.run(folder, "text", file.toString());
            boolean read = (run.status() == 0 || run.status() == 1) && !run.out().isBlank();
            boolean told = read || run.status() == 3 && run.err().lines().count() == 1;
            if (!told) {
                wrong.put(file.getFileName().toString(), "ended with " + run.status() + ": " + run.err());
            }
            return memory.peak();
        }
    }
}
