package org.muqabala.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.translation.memory.LuceneMemory;

/**
 * A file of many units goes into a memory as a stream: with progress and a cancel that leaves nothing behind, in memory that does not grow with
 * it. A gigabyte with {@code -Dmuqabala.long=true}, else a megabyte and a half.
 */
class LongTmxTest {

    private static final long BYTES = Boolean.getBoolean("muqabala.long") ? 1L << 30 : 3L << 19;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    Path folder;
    private Path file;
    private int units;

    /** Notes what it is told, and cancels at a share. */
    private static final class Watching implements Progress {

        private final List<Double> told = new ArrayList<>();
        private final double enough;
        private double nextLook = 0.1;
        private long mostBytes;

        Watching(double enough) {
            this.enough = enough;
        }

        @Override
        public void worked(double share) {
            told.add(share);
            if (share >= nextLook) {
                nextLook += 0.1;
                mostBytes = Math.max(mostBytes, heldBytes());
            }
        }

        /** Without what nobody holds any more: with a large heap the JDK leaves gigabytes of that lying about. */
        private static long heldBytes() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }

        @Override
        public boolean isCancelled() {
            return !told.isEmpty() && told.getLast() > enough;
        }
    }

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("long.tmx");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<tmx version=\"1.4\"><header srclang=\"ar\"/><body>\n");
            for (long bytes = 0; bytes < BYTES; units++) {
                String unit = "<tu><tuv xml:lang=\"ar\"><seg>قال المتحدث رقم " + units + " إن الاجتماع الذي كان مقرراً يوم الثلاثاء تأجل إلى موعد لاحق " + units % 977
                        + "</seg></tuv><tuv xml:lang=\"en\"><seg>Spokesman " + units + " said that the meeting was put off.</seg></tuv></tu>\n";
                out.write(unit);
                bytes += unit.length() + 90; // about: an Arabic letter is two bytes
            }
            out.write("</body></tmx>\n");
        }
    }

    @Test
    void isTakenAsAWhole() throws IOException {
        try (LuceneMemory memory = new LuceneMemory(folder.resolve("memory"))) {
            Watching progress = new Watching(2);
            assertEquals(units, memory.addAll(new TmxReader(file, ARABIC, progress)));
            assertEquals(units, memory.size());
            assertEquals(1, progress.told.getLast());
            assertEquals(progress.told.stream().sorted().toList(), progress.told, "progress never falls");
            assertTrue(progress.told.size() > units / 1000);
            assertTrue(progress.mostBytes > 0 && progress.mostBytes < 1L << 30, () -> "held " + (progress.mostBytes >> 20) + " MB");
            assertEquals(100, memory.matches("قال المتحدث رقم 777 إن الاجتماع الذي كان مقرراً يوم الثلاثاء تأجل إلى موعد لاحق 777", ARABIC, Locale.ENGLISH, 1)
                    .getFirst().likeness());
        }
    }

    @Test
    void leavesNothingBehindWhenItIsCancelledOrBreaksOff() throws IOException {
        try (LuceneMemory memory = new LuceneMemory(folder.resolve("memory"))) {
            assertThrows(CancellationException.class, () -> memory.addAll(new TmxReader(file, ARABIC, new Watching(0.6))));
            assertEquals(0, memory.size());
            String end = "</body></tmx>\n";
            try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(Files.size(file) - end.length());
            }
            assertThrows(BrokenExchangeException.class, () -> memory.addAll(new TmxReader(file, ARABIC, Progress.NONE)));
            assertEquals(0, memory.size());
        }
    }
}
