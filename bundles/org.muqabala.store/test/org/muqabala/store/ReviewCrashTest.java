package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

/** Whatever happens to a program that writes a review, what it had written is there, and the review opens. */
class ReviewCrashTest {

    private static final int KILLS = Boolean.getBoolean("muqabala.long") ? 300 : 12;

    @TempDir
    Path top;
    private Path folder;
    private Path journals;

    @BeforeEach
    void begin() throws IOException {
        folder = top.resolve("kerry.review");
        journals = top.resolve("journals");
        store().save(Desk.review());
    }

    @Test
    void killedAtAnyMomentNothingThatWasKeptIsLost() throws Exception {
        Random chance = new Random(7);
        for (int run = 0; run < KILLS; run++) {
            Kept kept = writeAndKill("run" + run, chance);
            OpenedReview opened = store().open(Progress.NONE);
            assertEquals(List.of(), opened.problems(), "run " + run);
            Set<String> there = ReviewDecisionsTest.byId(opened.review()).keySet();
            assertTrue(there.containsAll(kept.saved()), "run " + run);
            Set<String> recovered = new HashSet<>(there);
            for (Path journal : ReviewJournal.left(journals)) {
                ReviewJournal.read(journal, Desk::again, Progress.NONE)
                        .ifPresent(found -> recovered.addAll(ReviewDecisionsTest.byId(found.current()).keySet()));
                Files.delete(journal);
            }
            assertTrue(recovered.containsAll(kept.journalled()), "run " + run);
        }
        assertTrue(ReviewDecisionsTest.byId(store().open(Progress.NONE).review()).size() > KILLS);
    }

    private record Kept(Set<String> saved, Set<String> journalled) {
    }

    /** Lets the writer say something first, then kills it where chance will have it. */
    private Kept writeAndKill(String name, Random chance) throws Exception {
        Process writer = new ProcessBuilder(java(folder.toString(), journals.toString(), name)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Set<String> saved = new HashSet<>();
        Set<String> journalled = new HashSet<>();
        try (BufferedReader said = writer.inputReader()) {
            int lines = 4 + chance.nextInt(12);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                (line.startsWith("saved") ? saved : journalled).addAll(List.of(line.substring(line.indexOf(' ') + 1).split(",")));
                if (--lines == 0) {
                    killAfter(writer, chance.nextInt(30_000));
                }
            }
        }
        writer.waitFor();
        assertTrue(!saved.isEmpty() || !journalled.isEmpty());
        return new Kept(saved, journalled);
    }

    /** By its handle: {@link Process#destroyForcibly()} would also close the stream that is still being read. */
    private static void killAfter(Process writer, int microseconds) {
        Thread killer = new Thread(() -> {
            java.util.concurrent.locks.LockSupport.parkNanos(microseconds * 1_000L);
            writer.toHandle().destroyForcibly();
        });
        killer.start();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onAFullDiskWhatWasThereStays() throws Exception {
        store().open(Progress.NONE);
        Review before = new Desk("huda", 4).work(Desk.review(), 10);
        Path other = top.resolve("other.review");
        new ReviewStore(other, Desk::again).save(before);
        TreeMap<String, String> files = tree(other);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        command.addAll(java(other.toString(), journals.toString(), "big", "1000000"));
        Process writer = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(writer.getInputStream().readAllBytes()).strip();
        assertTrue(said.startsWith("refused "), said);
        assertEquals(files, tree(other));
        assertEquals(ReviewDecisionsTest.byId(before), ReviewDecisionsTest.byId(new ReviewStore(other, Desk::again).open(Progress.NONE).review()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void inAFolderThatCannotBeWrittenNothingChangesAndTheReviewOpens() throws IOException {
        ReviewStore store = store();
        Review review = store.open(Progress.NONE).review();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
            }
        }
        try {
            assumeFalse(canWrite(folder), "this user may write everywhere");
            assertThrows(IOException.class, () -> store.save(new Desk("huda", 4).work(review, 5)));
            assertEquals(review, store().open(Progress.NONE).review());
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.filter(Files::isDirectory).toList()) {
                    Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static boolean canWrite(Path folder) throws IOException {
        try {
            Files.delete(Files.createFile(folder.resolve("probe")));
            return true;
        } catch (java.nio.file.AccessDeniedException e) {
            return false;
        }
    }

    @Test
    void whereAFileStandsInTheWayOfEventsTheOldStateStays() throws IOException {
        ReviewStore store = store();
        Review review = store.open(Progress.NONE).review();
        Files.deleteIfExists(folder.resolve("events"));
        assumeTrue(!Files.exists(folder.resolve("events")));
        Files.writeString(folder.resolve("events"), "in the way");
        assertThrows(IOException.class, () -> store.save(new Desk("huda", 4).work(review, 5)));
        assertEquals("in the way", Files.readString(folder.resolve("events")));
    }

    private ReviewStore store() {
        return new ReviewStore(folder, Desk::again);
    }

    private static List<String> java(String... arguments) {
        String classPath = Optional.ofNullable(System.getProperty("surefire.test.class.path")).orElse(System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1",
                "-cp", classPath, KilledWriter.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static TreeMap<String, String> tree(Path folder) throws IOException {
        TreeMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
