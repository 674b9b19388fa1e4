package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.spi.Progress;

/** Three people work apart and a stock git merges what they did, in every order: without a conflict, always to the same, and nothing is lost. */
class ManyMergesTest {

    private static final int HISTORIES = Boolean.getBoolean("muqabala.long") ? 2_000 : 150;
    private static final List<String> CLONES = List.of("huda", "samar", "omar");

    @TempDir
    Path top;

    /** What three people made of one review. */
    private record History(int seed, Review base, Map<String, Review> clones, Map<String, byte[]> files, Map<String, Map<String, byte[]>> added) {
        boolean nobodyShowedAPlace() {
            return added.values().stream().flatMap(each -> each.values().stream()).noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("\"hand\""));
        }
    }

    @Test
    void threeClonesMergeInEveryOrderToTheSameReview() throws Exception {
        assumeTrue(GitHistories.isThere());
        // its first use reads word lists by threads that must not wait for one another
        Desk.review();
        List<History> histories = histories();
        GitHistories git = new GitHistories(top.resolve("all.git"));
        for (History history : histories) {
            git.branch(history.seed + "-start", "", history.files);
            history.added.forEach((clone, files) -> git.branch(history.seed + "-" + clone, history.seed + "-start", files));
        }
        git.write();
        List<String> pairs = new ArrayList<>();
        histories.forEach(history -> turns().forEach(turn -> pairs.add(history.seed + "-" + turn.get(0) + " " + history.seed + "-" + turn.get(1))));
        List<String> trees = git.merge(pairs);
        List<String> thirds = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            String[] both = pairs.get(i).split(" ");
            String merged = both[0] + "-" + both[1];
            git.merged(merged, both[0], both[1], trees.get(i));
            thirds.add(merged + " " + both[0].split("-")[0] + "-" + turns().get(i % turns().size()).get(2));
        }
        git.write();
        List<String> whole = git.merge(thirds);
        Map<String, String> byName = new LinkedHashMap<>();
        for (History history : histories) {
            List<String> orders = whole.subList(history.seed * turns().size(), (history.seed + 1) * turns().size());
            assertEquals(1, orders.stream().distinct().count(), "seed " + history.seed);
            byName.put(history.seed + ".review", orders.get(0));
        }
        Path out = top.resolve("merged");
        git.checkOut(byName, out);
        histories.forEach(history -> assertNothingIsLost(history, out));
        System.out.printf("%d histories of three clones, %d merges by git%n", HISTORIES, pairs.size() + thirds.size());
    }

    /** Each order in which three can be merged, first two and then the third. */
    private static List<List<String>> turns() {
        List<List<String>> turns = new ArrayList<>();
        for (String first : CLONES) {
            for (String second : CLONES) {
                CLONES.stream().filter(third -> !first.equals(second) && !third.equals(first) && !third.equals(second))
                        .forEach(third -> turns.add(List.of(first, second, third)));
            }
        }
        return turns;
    }

    /** By threads of their own, since most of the time is spent waiting for the disk. */
    private List<History> histories() throws Exception {
        List<History> histories = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<History> each : IntStream.range(0, HISTORIES).mapToObj(seed -> threads.submit(() -> history(seed))).toList()) {
                histories.add(each.get());
            }
        }
        return histories;
    }

    private History history(int seed) throws IOException {
        Path start = Files.createDirectories(top.resolve("h" + seed)).resolve("start.review");
        Review base = new Desk("start", seed).workOnTexts(Desk.review(), 8);
        store(start).save(base);
        Map<String, byte[]> files = files(start);
        Map<String, Review> clones = new TreeMap<>();
        Map<String, Map<String, byte[]>> added = new TreeMap<>();
        for (String name : CLONES) {
            Path clone = start.resolveSibling(name + ".review");
            copy(files, clone);
            clones.put(name, work(clone, new Desk(name, seed * 31L + name.hashCode())));
            Map<String, byte[]> now = files(clone);
            files.forEach((path, content) -> assertArrayEquals(content, now.get(path), () -> path + " was written again"));
            now.keySet().removeAll(files.keySet());
            added.put(name, now);
        }
        return new History(seed, store(start).open(Progress.NONE).review(), clones, files, added);
    }

    private static Review work(Path clone, Desk editor) throws IOException {
        ReviewStore store = store(clone);
        Review review = store.open(Progress.NONE).review();
        for (int saving = 0; saving < 2; saving++) {
            review = editor.workOnTexts(review, 4);
            store.save(review);
        }
        return review;
    }

    private static void assertNothingIsLost(History history, Path out) {
        Review merged = open(out.resolve(history.seed + ".review"));
        Map<String, Annotation> there = ReviewDecisionsTest.byId(merged);
        Map<String, Annotation> before = ReviewDecisionsTest.byId(history.base);
        String seed = "seed " + history.seed;
        history.clones.forEach((name, review) -> {
            for (Annotation annotation : review.annotations()) {
                Optional<Annotation> found = Optional.ofNullable(there.get(annotation.id()));
                if (!before.containsKey(annotation.id())) {
                    assertEquals(known(annotation), known(found.orElseThrow(() -> new AssertionError(seed + " " + annotation.id()))), seed);
                }
                found.ifPresent(one -> assertTrue(ids(one).containsAll(ids(annotation)), seed));
            }
            assertEquals(verdict(review, name), verdict(merged, name), seed);
        });
        before.forEach((id, old) -> assertOnlyChangesAreThere(old, history, there, seed));
        assertEquals(1, Stream.concat(Stream.of(history.base), history.clones.values().stream()).map(Review::closing)
                .filter(merged.closing()::equals).distinct().count(), seed);
    }

    /** What one of them changed and the others left alone is as that one left it. */
    private static void assertOnlyChangesAreThere(Annotation old, History history, Map<String, Annotation> there, String seed) {
        List<Optional<Annotation>> all = history.clones.values().stream().map(review -> review.annotation(old.id())).toList();
        Optional<Annotation> found = Optional.ofNullable(there.get(old.id()));
        boolean untouched = all.stream().filter(Optional::isEmpty).count() == 1
                && all.stream().flatMap(Optional::stream).allMatch(one -> known(one).equals(known(old))) && history.nobodyShowedAPlace();
        if (all.stream().allMatch(Optional::isPresent)) {
            assertTrue(found.isPresent(), seed);
        } else if (untouched) {
            assertTrue(found.isEmpty(), () -> seed + ": nobody else had worked on " + old.id());
        }
        // not those of a few values, which somebody may have changed and changed back
        List<Function<Annotation, Object>> fields = List.of(Annotation::proposal, Annotation::note, Annotation::handling);
        for (Function<Annotation, Object> field : fields) {
            List<Object> changed = all.stream().flatMap(Optional::stream).map(field).filter(value -> !value.equals(field.apply(old))).distinct().toList();
            if (changed.size() == 1 && all.stream().allMatch(Optional::isPresent)) {
                assertEquals(changed.get(0), field.apply(found.get()), seed);
            }
        }
    }

    /** All but the places, which go along with the texts. */
    private static List<Object> known(Annotation one) {
        return List.of(one.kind(), one.proposal(), one.note(), one.direction(), one.handling(), one.state(), one.replies(), one.modified());
    }

    private static List<String> ids(Annotation annotation) {
        return annotation.replies().stream().map(Reply::id).toList();
    }

    private static Optional<ReviewerVerdict> verdict(Review review, String reviewer) {
        return review.verdicts().stream().filter(verdict -> verdict.reviewer().equals(reviewer)).findFirst();
    }

    private static Review open(Path folder) {
        try {
            OpenedReview opened = store(folder).open(Progress.NONE);
            assertEquals(List.of(), opened.problems());
            return opened.review();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReviewStore store(Path folder) {
        return new ReviewStore(folder, Desk::again);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
