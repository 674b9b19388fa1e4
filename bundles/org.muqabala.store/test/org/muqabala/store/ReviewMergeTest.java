package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Closing;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.testkit.Judge;

import com.google.gson.JsonObject;

/** People who work apart and merge, in whatever order, see the same review; nothing that anybody did is lost to others' work. */
class ReviewMergeTest {

    private static final boolean LONG = Boolean.getBoolean("muqabala.long");

    @TempDir
    Path top;

    /** Events of people who know of each other now and then only: thousands of histories without a disk. */
    @Test
    void theStateIsOfTheSetOfEventsAndNotOfTheirOrder() {
        for (int seed = 0; seed < (LONG ? 50_000 : 3_000); seed++) {
            Random chance = new Random(seed);
            List<List<ReviewEvent>> clones = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int step = 0; step < 24; step++) {
                List<ReviewEvent> mine = clones.get(chance.nextInt(3));
                if (chance.nextInt(4) == 0) {
                    merge(mine, clones.get(chance.nextInt(3)));
                } else {
                    mine.add(event(mine, chance, seed + "-" + step));
                }
            }
            Set<ReviewEvent> all = new HashSet<>();
            clones.forEach(all::addAll);
            List<ReviewEvent> shuffled = new ArrayList<>(all);
            String first = state(shuffled);
            Collections.shuffle(shuffled, chance);
            assertEquals(first, state(shuffled), "seed " + seed);
            assertNoWorkIsLost(shuffled, seed);
        }
    }

    private static void merge(List<ReviewEvent> mine, List<ReviewEvent> theirs) {
        theirs.stream().filter(event -> !mine.contains(event)).toList().forEach(mine::add);
    }

    private static ReviewEvent event(List<ReviewEvent> known, Random chance, String id) {
        long clock = known.stream().mapToLong(ReviewEvent::clock).max().orElse(0);
        String annotation = "n" + chance.nextInt(3);
        JsonObject change = switch (chance.nextInt(8)) {
            case 0 -> {
                JsonObject fields = new JsonObject();
                fields.addProperty(chance.nextBoolean() ? "note" : "proposal", id);
                yield ReviewChanges.fields(annotation, fields);
            }
            case 1 -> {
                JsonObject removal = DecisionJson.change(ReviewHistory.REMOVAL);
                removal.addProperty(ReviewHistory.ANNOTATION, annotation);
                com.google.gson.JsonArray knows = new com.google.gson.JsonArray();
                ReviewHistory.of(known).touching(annotation).forEach(knows::add);
                removal.add(ReviewHistory.KNOWS, knows);
                yield removal;
            }
            case 2 -> DecisionJson.withdrawn("r" + chance.nextInt(2));
            case 3 -> DecisionJson.write(new ReviewerVerdict("r" + chance.nextInt(2), ReviewerVerdict.Opinion.APPROVES, id, Desk.NOON));
            case 4 -> DecisionJson.write(chance.nextBoolean() ? Optional.of(new Closing(id, Desk.NOON)) : Optional.empty());
            case 5 -> reply(annotation, id);
            case 6 -> {
                JsonObject versions = DecisionJson.change(ReviewHistory.VERSIONS);
                JsonObject header = new JsonObject();
                header.addProperty("profile", id);
                versions.add(ReviewHistory.HEADER, header);
                yield versions;
            }
            default -> {
                JsonObject settlement = DecisionJson.change(ReviewHistory.SETTLEMENT);
                settlement.addProperty("a", chance.nextInt(3));
                settlement.addProperty("b", 0);
                settlement.addProperty("by", id);
                yield chance.nextBoolean() ? settlement : DecisionJson.carried(settlement);
            }
        };
        return new ReviewEvent(clock + 1, id, List.of(change));
    }

    private static JsonObject reply(String annotation, String id) {
        JsonObject change = DecisionJson.change(ReviewHistory.REPLY);
        change.addProperty(ReviewHistory.ANNOTATION, annotation);
        change.add(ReviewHistory.REPLY, AnnotationJson.write(new Reply(id, "huda", "رد", TextDirection.AUTO, Desk.NOON)));
        return change;
    }

    private static String state(List<ReviewEvent> events) {
        ReviewHistory history = ReviewHistory.of(events);
        StringBuilder state = new StringBuilder();
        for (String id : List.of("n0", "n1", "n2")) {
            JsonObject annotation = new JsonObject();
            for (ReviewHistory.Patch patch : history.patches(id)) {
                annotation = ReviewHistory.after(annotation, patch.change());
            }
            state.append(history.isRemoved(id)).append(annotation).append('\n');
        }
        return state.append(history.settlements()).append(history.verdicts()).append(history.closing()).append(history.header()).toString();
    }

    /** Whoever removed an annotation knew all that was done to it, or it is still there. */
    private static void assertNoWorkIsLost(List<ReviewEvent> events, int seed) {
        ReviewHistory history = ReviewHistory.of(events);
        for (String id : List.of("n0", "n1", "n2")) {
            if (history.isRemoved(id)) {
                assertTrue(events.stream().flatMap(event -> event.changes().stream()).anyMatch(change -> change.get("change").getAsString().equals("removal")
                        && change.get("annotation").getAsString().equals(id)
                        && change.getAsJsonArray("knows").asList().stream().map(each -> each.getAsString()).toList().containsAll(history.touching(id))), "seed " + seed);
            }
        }
    }

    @Test
    void clonesOfOneRepositoryMergeWithoutAConflict() throws Exception {
        assumeTrue(hasGit());
        for (int seed = 0; seed < (LONG ? 60 : 6); seed++) {
            mergeClones(seed);
        }
    }

    private void mergeClones(int seed) throws Exception {
        Path hub = Files.createDirectories(top.resolve("hub-" + seed + ".git"));
        git(hub, "init", "-q", "--bare", "-b", "main");
        Path huda = clone(hub, "huda-" + seed);
        store(huda).save(new Desk("start", seed).workOnTexts(Desk.review(), 10));
        commit(huda);
        git(huda, "push", "-q", "origin", "HEAD:main");
        Path samar = clone(hub, "samar-" + seed);
        Desk first = new Desk("huda", 100 + seed);
        Desk second = new Desk("samar", 200 + seed);
        for (int round = 0; round < 2; round++) {
            Review hudas = work(huda, first);
            Review samars = work(samar, second);
            git(huda, "push", "-q", "origin", "HEAD:main");
            git(samar, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main");
            git(samar, "push", "-q", "origin", "HEAD:main");
            git(huda, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main");
            Review merged = open(huda);
            assertEquals(merged, open(samar), "seed " + seed);
            assertRepliesOfBoth(merged, hudas);
            assertRepliesOfBoth(merged, samars);
        }
    }

    private static void assertRepliesOfBoth(Review merged, Review one) {
        Map<String, Annotation> there = ReviewDecisionsTest.byId(merged);
        one.annotations().stream().filter(annotation -> there.containsKey(annotation.id())).forEach(annotation -> {
            List<String> ids = there.get(annotation.id()).replies().stream().map(Reply::id).toList();
            assertTrue(ids.containsAll(annotation.replies().stream().map(Reply::id).toList()), annotation.id());
        });
    }

    private static Review work(Path clone, Desk editor) throws Exception {
        ReviewStore store = store(clone);
        Review review = store.open(Progress.NONE).review();
        for (int saving = 0; saving < 3; saving++) {
            review = editor.workOnTexts(review, 6);
            store.save(review);
        }
        commit(clone);
        return review;
    }

    private static Review open(Path clone) throws IOException {
        OpenedReview opened = store(clone).open(Progress.NONE);
        assertEquals(List.of(), opened.problems());
        return opened.review();
    }

    private static ReviewStore store(Path clone) {
        return new ReviewStore(clone.resolve("kerry.review"), Desk::again);
    }

    private Path clone(Path hub, String name) throws Exception {
        return clone(hub, top, name);
    }

    static Path clone(Path hub, Path top, String name) throws Exception {
        git(top, "clone", "-q", hub.toString(), name);
        return top.resolve(name);
    }

    static void commit(Path clone) throws Exception {
        git(clone, "add", "-A");
        git(clone, "-c", "user.name=desk", "-c", "user.email=desk@example.org", "commit", "-q", "-m", "Review", "--allow-empty");
    }

    static boolean hasGit() {
        return Judge.isThere(isGitInstalled(), "git");
    }

    private static boolean isGitInstalled() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        Map<String, String> who = new LinkedHashMap<>(Map.of("GIT_AUTHOR_NAME", "desk", "GIT_AUTHOR_EMAIL", "desk@example.org", "GIT_COMMITTER_NAME", "desk",
                "GIT_COMMITTER_EMAIL", "desk@example.org", "GIT_CONFIG_GLOBAL", "/dev/null"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(who);
        Process git = builder.start();
        String said = new String(git.getInputStream().readAllBytes());
        assertTrue(git.waitFor(60, TimeUnit.SECONDS) && git.exitValue() == 0, () -> command + ": " + said);
    }
}
