package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.translation.TranslationUnit;

/**
 * A process that adds to a memory is killed at any moment, again and again: whatever it said was added is there, and nothing by halves. Many
 * times with {@code -Dmuqabala.long=true}.
 */
class MemoryCrashTest {

    private static final int KILLS = Boolean.getBoolean("muqabala.long") ? 150 : 6;
    private static final int BATCH = 40;
    private static final int MOST_LINES = 30;
    private static final int MOST_MILLISECONDS = 60;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    Path folder;

    @Test
    void whatWasAddedIsThereAndNothingByHalves() throws Exception {
        Random random = new Random(22);
        int said = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            said = addUntilKilled(said, random);
            said = Math.max(said, checked(said));
        }
        assertTrue(said > KILLS / 2, "only " + said + " batches were added at all");
    }

    /** Starts a process that adds batch by batch from the next one on, and kills it. */
    private int addUntilKilled(int next, Random random) throws Exception {
        String classPath = Optional.ofNullable(System.getProperty("surefire.test.class.path")).orElse(System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath,
                Adding.class.getName(), folder.toString(), String.valueOf(next)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int said = next;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int lasting = random.nextInt(MOST_LINES); lasting >= 0; lasting--) {
                String line = lines.readLine();
                if (line == null) {
                    throw new AssertionError("the process ended by itself: " + process.waitFor());
                }
                said = Integer.parseInt(line) + 1;
            }
            Thread.sleep(random.nextInt(MOST_MILLISECONDS), random.nextInt(1_000_000));
            // by its handle, which leaves its output open: what it said before it died counts as well
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                said = Integer.parseInt(line) + 1;
            }
        }
        process.waitFor();
        return said;
    }

    /** @return how many batches are there */
    private int checked(int said) throws IOException {
        try (LuceneMemory memory = new LuceneMemory(folder)) {
            Set<String> sources = new HashSet<>();
            memory.forEach(unit -> sources.add(unit.source()));
            assertEquals(memory.size(), sources.size());
            assertEquals(0, sources.size() % BATCH, "a batch by halves");
            int there = sources.size() / BATCH;
            assertTrue(there >= said, there + " batches are there of " + said);
            assertTrue(there <= said + 1, there + " batches are there of " + said);
            for (int i = Math.max(0, there - 2); i < there; i++) {
                assertEquals(100, memory.matches(source(i, 7), ARABIC, Locale.ENGLISH, 1).getFirst().likeness());
            }
            return there;
        }
    }

    private static String source(int batch, int unit) {
        return "قال المتحدث " + batch + " إن الاجتماع " + unit + " تأجل";
    }

    /** Adds until it is killed, and says after each batch which one it was. */
    static final class Adding {

        private Adding() {
        }

        public static void main(String[] args) throws IOException {
            try (LuceneMemory memory = new LuceneMemory(Path.of(args[0]))) {
                for (int i = Integer.parseInt(args[1]);; i++) {
                    int batch = i;
                    memory.addAll(to -> {
                        for (int unit = 0; unit < BATCH; unit++) {
                            to.accept(new TranslationUnit(ARABIC, Locale.ENGLISH, source(batch, unit), "said " + batch, "", Instant.EPOCH));
                        }
                    });
                    System.out.println(batch);
                }
            }
        }
    }
}
