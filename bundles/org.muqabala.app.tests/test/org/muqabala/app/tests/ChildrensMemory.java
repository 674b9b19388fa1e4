package org.muqabala.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks at the memory of everything that this process has started, all of it together, until it is closed. Linux alone tells. */
final class ChildrensMemory implements AutoCloseable {

    private static final int BETWEEN_LOOKS_MILLIS = 10;

    private final Thread watching = Thread.ofPlatform().daemon(true).unstarted(this::look);
    private volatile long peak;

    private ChildrensMemory() {
    }

    static ChildrensMemory watch() {
        ChildrensMemory memory = new ChildrensMemory();
        memory.watching.start();
        return memory;
    }

    /** Most that they held at one time, in bytes; what several share counts once. */
    long peak() {
        return peak;
    }

    private void look() {
        try {
            while (true) {
                peak = Math.max(peak, ProcessHandle.current().descendants().mapToLong(ChildrensMemory::share).sum());
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a process holds, its part of what it shares with others included. */
    private static long share(ProcessHandle process) {
        try {
            // asked before: the file tells of the memory that the process had when it was opened
            return isStillItsParent(process) ? 0 : held(process);
        } catch (IOException | UncheckedIOException e) {
            // it ended while it was looked at
            return 0;
        }
    }

    private static long held(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10).sum();
        }
    }

    /** Between its making and its program's start a process shares all the memory of its parent, which counts already. */
    private static boolean isStillItsParent(ProcessHandle process) throws IOException {
        return process.parent().isEmpty() || command(process).equals(command(process.parent().get()));
    }

    private static String command(ProcessHandle process) throws IOException {
        return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }
}
