package org.muqabala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.store.JournalOrigin;
import org.muqabala.store.ReviewJournal;
import org.muqabala.store.ReviewStore;
import org.muqabala.testkit.Seeds;

/** Prints how long a review with many annotations takes to open, and how long a change of it takes to be on disk. */
public final class Reviews {

    private static final int CHANGES = 40;

    private Reviews() {
    }

    /** @param args how many annotations, and how often the review is opened */
    public static void main(String[] args) throws IOException {
        int annotations = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Path desk = Files.createTempDirectory("reviews");
        try {
            measure(desk.resolve("long.review"), annotations, rounds);
        } finally {
            delete(desk);
        }
    }

    private static void measure(Path folder, int annotations, int rounds) throws IOException {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("001", Seeds.text("001")), Article.typed("004", Seeds.text("004")), Progress.NONE);
        long start = System.nanoTime();
        store(folder, comparison).save(review(comparison, annotations));
        print("written the first time", new double[] {millis(start)});
        double[] opened = new double[rounds];
        ReviewStore store = store(folder, comparison);
        ReviewSession session = null;
        for (int i = 0; i < rounds; i++) {
            store = store(folder, comparison);
            start = System.nanoTime();
            session = new ReviewSession(store.open(Progress.NONE).review());
            opened[i] = millis(start);
        }
        print("opened, first of all " + Math.round(opened[0]) + " ms", opened);
        ReviewJournal journal = new ReviewJournal(folder.resolveSibling("journals"));
        journal.begin(session.review(), JournalOrigin.folder(folder));
        double[] recorded = new double[CHANGES];
        double[] saved = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            Annotation changed = session.review().annotations().get(i * 7 % annotations);
            start = System.nanoTime();
            session.apply(new ReviewCommand.Replace(changed.with(changed.kind(), "كذا " + i, changed.note(), Instant.EPOCH)));
            journal.record(session.review());
            recorded[i] = millis(start);
            start = System.nanoTime();
            store.save(session.review());
            saved[i] = millis(start);
        }
        print("a change is in the journal", recorded);
        print("a change is saved", saved);
    }

    private static ReviewStore store(Path folder, Comparison comparison) {
        return new ReviewStore(folder, (profile, a, b, progress) -> comparison);
    }

    private static Review review(Comparison comparison, int count) {
        String text = comparison.a().text();
        List<Annotation> annotations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = i * 13 % (text.length() - 30);
            annotations.add(new Annotation("n" + i, AnnotationKind.CORRECTION, List.of(Anchor.of(Side.A, new Span(at, at + 20), text)), "كذا", "ملاحظة " + i, "هدى",
                    Instant.EPOCH.plusSeconds(i), Instant.EPOCH.plusSeconds(i)));
        }
        return new Review(comparison, "news", annotations);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-40s fastest %.0f ms, median %.0f ms, slowest %.0f ms%n", what, sorted[0], sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
