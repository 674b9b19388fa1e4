package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

import com.google.gson.JsonParser;

/** Whenever a program that writes reviews is killed, all that it had said to be on disk is there, and every review opens. */
class ReviewCrashTest {

    /** Each kill hits the work on all reviews, wherever it stands. */
    private static final int KILLS = Boolean.getBoolean("muqabala.long") ? 100 : 30;
    private static final int REVIEWS = 4;

    @TempDir
    Path top;

    /** What a program said of one review, each the last of its kind; nothing is said of a review that it did not get to. */
    private static final class Told {
        private Map<String, String> about = Map.of();
        private Map<String, String> journal = Map.of();
        private Map<String, String> saved = Map.of();

        void hear(String what, Map<String, String> facts) {
            switch (what) {
                case "about" -> about = facts;
                case "journal" -> journal = facts;
                case "saved" -> saved = facts;
                default -> throw new IllegalArgumentException(what);
            }
        }
    }

    @Test
    void killedAtAnyMomentNothingThatWasKeptIsLost() throws Exception {
        for (int i = 0; i < REVIEWS; i++) {
            store(Integer.toString(i)).save(Desk.review());
        }
        Random chance = new Random(7);
        int midway = 0;
        for (int run = 0; run < KILLS; run++) {
            Map<String, Map<String, String>> before = new HashMap<>();
            for (int i = 0; i < REVIEWS; i++) {
                before.put(Integer.toString(i), ReviewFacts.of(store(Integer.toString(i)).open(Progress.NONE).review()));
            }
            Map<String, Told> told = writeAndKill("run" + run, chance);
            for (int i = 0; i < REVIEWS; i++) {
                String name = Integer.toString(i);
                midway += goOn(name, told.getOrDefault(name, new Told()), before.get(name), "run " + run + ", review " + name);
            }
            assertNewOnesAreWhole("run" + run, told);
        }
        System.out.printf("%d kills of %d reviews at a time; %d left a journal with work%n", KILLS, REVIEWS, midway);
        assertTrue(midway > KILLS, midway + " left work");
    }

    /**
     * Does what the next start of the program does.
     *
     * @param before what the review was when the killed program opened it
     * @return how many journals with work there were
     */
    private int goOn(String name, Told told, Map<String, String> before, String when) throws IOException {
        OpenedReview opened = store(name).open(Progress.NONE);
        assertEquals(List.of(), opened.problems(), when);
        Map<String, String> there = ReviewFacts.of(opened.review());
        Map<String, String> saved = told.saved.isEmpty() ? before : told.saved;
        if (told.journal.isEmpty() || !ReviewFacts.missing(told.journal, there).isEmpty()) {
            assertAllIsThere(saved, there, told.journal.keySet(), when);
        }
        Map<String, String> kept = told.journal.isEmpty() ? saved : told.journal;
        int journals = 0;
        for (Path journal : ReviewJournal.left(top.resolve(name + ".journals"))) {
            if (ReviewJournal.hasWork(journal)) {
                journals++;
                ReviewStore store = store(name);
                RecoveredReview work = ReviewJournal.read(journal, Desk::again, Progress.NONE).orElseThrow();
                Review current = store.takeUp(work, Progress.NONE).current();
                assertEquals(List.of(), store.save(current), when);
            }
            Files.delete(journal);
        }
        Map<String, String> after = ReviewFacts.of(store(name).open(Progress.NONE).review());
        if (told.about.isEmpty() || !ReviewFacts.missing(told.about, after).isEmpty()) {
            assertEquals(Map.of(), ReviewFacts.missing(kept, after), when);
        }
        return journals;
    }

    /** A saving that was cut off may have left new annotations, and nothing else. */
    private static void assertAllIsThere(Map<String, String> saved, Map<String, String> there, Set<String> wanted, String when) {
        Map<String, String> old = new HashMap<>(there);
        old.keySet().removeIf(fact -> fact.startsWith("annotation ") && wanted.contains(fact) && !saved.containsKey(fact));
        assertEquals(Map.of(), ReviewFacts.missing(saved, old), when);
    }

    private void assertNewOnesAreWhole(String run, Map<String, Told> told) throws IOException {
        Set<String> there = new HashSet<>();
        try (Stream<Path> files = Files.list(top)) {
            for (Path folder : files.filter(file -> file.getFileName().toString().matches(run + "-[0-9]+\\.review")).toList()) {
                String name = folder.getFileName().toString().replace(".review", "");
                there.add(name);
                OpenedReview opened = store(name).open(Progress.NONE);
                assertEquals(List.of(), opened.problems(), name);
                if (told.containsKey(name)) {
                    assertEquals(told.get(name).saved, ReviewFacts.of(opened.review()), name);
                }
            }
        }
        assertTrue(told.keySet().stream().filter(name -> name.startsWith("run")).allMatch(there::contains), () -> there + " of " + told.keySet());
    }

    /** Lets the writer say something first, then kills it where chance will have it. */
    private Map<String, Told> writeAndKill(String name, Random chance) throws Exception {
        Process writer = JavaProgram.start(List.of(), KilledWriter.class, top.toString(), name, Integer.toString(REVIEWS));
        Map<String, Told> told = new HashMap<>();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            int lines = 4 + chance.nextInt(16 * REVIEWS);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ", 3);
                if (words.length == 3 && words[2].endsWith("}")) {
                    told.computeIfAbsent(words[0], review -> new Told()).hear(words[1], facts(words[2]));
                }
                if (--lines == 0) {
                    killAfter(writer, chance.nextInt(30_000));
                }
            }
        }
        writer.waitFor();
        assertTrue(!told.isEmpty());
        return told;
    }

    private static Map<String, String> facts(String json) {
        Map<String, String> facts = new TreeMap<>();
        JsonParser.parseString(json).getAsJsonObject().entrySet().forEach(fact -> facts.put(fact.getKey(), fact.getValue().getAsString()));
        return facts;
    }

    /** By its handle: {@link Process#destroyForcibly()} would also close the stream that is still being read. */
    private static void killAfter(Process writer, int microseconds) {
        Thread killer = new Thread(() -> {
            LockSupport.parkNanos(microseconds * 1_000L);
            writer.toHandle().destroyForcibly();
        });
        killer.start();
    }

    private ReviewStore store(String name) {
        return new ReviewStore(top.resolve(name + ".review"), Desk::again);
    }
}
