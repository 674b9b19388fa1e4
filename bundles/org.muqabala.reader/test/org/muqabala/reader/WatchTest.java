package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A reader that nobody waits for ends, though its standard input stays open. */
class WatchTest {

    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void endsWhenAFileTakesTooLong() throws InterruptedException {
        Watch watch = new Watch(ProcessHandle.current(), Duration.ZERO, ended::countDown);
        watch.start();
        watch.fileBegins();
        assertTrue(ended.await(20, TimeUnit.SECONDS));
    }

    @Test
    void doesNotEndBetweenFiles() throws InterruptedException {
        Watch watch = new Watch(ProcessHandle.current(), Duration.ZERO, ended::countDown);
        watch.fileBegins();
        watch.fileEnds();
        watch.start();
        assertFalse(ended.await(1, TimeUnit.SECONDS));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsWithTheProgramThatStartedIt() throws IOException, InterruptedException {
        Process asker = new ProcessBuilder("sleep", "600").start();
        Process reader = reader(asker.pid());
        try {
            assertFalse(reader.waitFor(2, TimeUnit.SECONDS), "it waits for files");
            asker.destroyForcibly().waitFor();
            assertTrue(reader.waitFor(20, TimeUnit.SECONDS));
            assertTrue(reader(asker.pid()).waitFor(20, TimeUnit.SECONDS), "it had gone before the reader came");
        } finally {
            asker.destroyForcibly();
            reader.destroyForcibly();
        }
    }

    private static Process reader(long asker) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classes, ReaderProcess.class.getName(), Long.toString(asker), "600")
                .redirectError(ProcessBuilder.Redirect.to(new File("target", "watch.log"))).start();
    }
}
