package org.muqabala.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.hostile.HostileFiles;

/** Each hostile file ends within its time with a text or one reason, reaches no network and no other file, and harms nobody else. */
class HostileFilesTest {

    private static final int LONGEST_SECONDS = 20;
    /** Two readers and this process's share of reading stay within 512 MiB each, whatever they are given. */
    private static final long MOST_OF_A_READER = 400L << 20;
    private static final String SECRET = "سر لا يقرؤه مقال";

    @TempDir
    Path folder;

    private final Map<Path, String> wrong = new ConcurrentHashMap<>();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void eachEndsInTimeWithATextOrAReason() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path files = Files.createDirectory(folder.resolve("files"));
        Path fixtures = Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures/seeds");
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Semaphore called = countCalls(canary);
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/";
            List<Path> hostile = new HostileFiles(files, HostileFiles.good(fixtures, "001"), address, secret).make();
            assertTrue(hostile.size() >= 200, () -> hostile.size() + " files");
            AtomicLong largest = new AtomicLong();
            Thread sampling = sampleReaders(largest);
            try (ArticleImporters importers = ArticleImporters.standard()) {
                readAll(hostile, importers);
                for (Path good : HostileFiles.good(fixtures, "004")) {
                    readOne(good, importers);
                }
            }
            sampling.interrupt();
            sampling.join();
            assertEquals(Map.of(), wrong);
            assertEquals(0, called.availablePermits(), "somebody called home");
            assertTrue(largest.get() < MOST_OF_A_READER, () -> "a reader took " + (largest.get() >> 20) + " MB");
            new Socket(canary.getInetAddress(), canary.getLocalPort()).close();
            assertTrue(called.tryAcquire(10, TimeUnit.SECONDS), "a call would have been heard");
            assertTrue(read.get() > 0 && refused.get() > 0);
        }
    }

    private static Semaphore countCalls(ServerSocket canary) {
        Semaphore called = new Semaphore(0);
        Thread.ofPlatform().daemon(true).start(() -> {
            while (!canary.isClosed()) {
                try {
                    canary.accept().close();
                    called.release();
                } catch (IOException e) {
                    // closed at the end of the test
                }
            }
        });
        return called;
    }

    private void readAll(List<Path> files, ArticleImporters importers) throws InterruptedException {
        ExecutorService both = Executors.newFixedThreadPool(2);
        files.forEach(file -> both.submit(() -> readOne(file, importers)));
        both.shutdown();
        assertTrue(both.awaitTermination(10, TimeUnit.MINUTES));
    }

    private void readOne(Path file, ArticleImporters importers) {
        long start = System.nanoTime();
        String outcome;
        try {
            Article article = importers.read(file, ReadingOptions.usual(), Progress.NONE);
            outcome = article.text().isBlank() ? "a blank text" : article.text().contains(SECRET) ? "the secret" : "";
            read.incrementAndGet();
        } catch (UnreadableArticleException e) {
            String reason = new UnreadableArticleTexts(Locale.ENGLISH).text(e);
            outcome = reason.isBlank() || reason.lines().count() > 1 ? "no line of reason: " + reason : "";
            refused.incrementAndGet();
        } catch (Throwable e) {
            outcome = e.toString();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (Boolean.getBoolean("muqabala.hostile.tell")) {
            System.out.printf("%6.2f s %s %s%n", seconds, file.getFileName(), outcome);
        }
        if (!outcome.isEmpty() || seconds > LONGEST_SECONDS) {
            wrong.put(file.getFileName(), outcome + " after " + seconds + " s");
        }
    }

    /** Looks at the readers until it is interrupted, so that those that ended on the way count too. */
    private static Thread sampleReaders(AtomicLong largest) {
        return Thread.ofPlatform().daemon(true).start(() -> {
            try {
                while (true) {
                    largest.accumulateAndGet(largestReader(), Math::max);
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Most memory that a reader that still runs ever held, in bytes; 0 where the system does not tell. */
    private static long largestReader() {
        List<Long> peaks = new ArrayList<>(List.of(0L));
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            Path status = Path.of("/proc/" + child.pid() + "/status");
            try (Stream<String> lines = isReader(child) ? Files.lines(status) : Stream.empty()) {
                lines.filter(line -> line.startsWith("VmHWM:")).forEach(line -> peaks.add(Long.parseLong(line.replaceAll("\\D", "")) << 10));
            } catch (IOException | UncheckedIOException e) {
                // it ended while it was looked at, or the system does not tell
            }
        }
        return peaks.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Between its making and its program's start a child still is this process. */
    private static boolean isReader(ProcessHandle child) throws IOException {
        return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline")).contains("ReaderProcess");
    }
}
