package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

/** A folder for a review of two short versions, and what tests put into it. */
abstract class StoredReviewTesting {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    @TempDir
    Path desk;

    Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = desk.resolve("kerry.review");
    }

    static List<Annotation> sorted(Review review) {
        return review.annotations().stream().sorted(Comparator.comparing(Annotation::id)).toList();
    }

    ReviewStore store() {
        return new ReviewStore(folder, StoredReviewTesting::compare);
    }

    static Comparison compare(Profile profile, Article a, Article b, Progress progress) {
        return new Collator(profile).compare(a, b, progress);
    }

    static Review review(Annotation... annotations) {
        Comparison comparison = compare(Profile.NEWS, Article.typed("a", "قال امس"), Article.typed("b", "قال 😀 امس"), Progress.NONE);
        return new Review(comparison, "news", List.of(annotations));
    }

    static Annotation note(String id, String words) {
        return new Annotation(id, AnnotationKind.NOTE, List.of(new Anchor(Side.B, new Span(4, 6), "😀")), "", words, "desk", NOON, NOON);
    }

    Path annotation(String id) {
        return folder.resolve("annotations").resolve(id + ".json");
    }

    static String hash(String text) {
        return Sha256.of(text).hex();
    }

    static void replace(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(from), content);
        Files.writeString(file, content.replace(from, to));
    }

    /** Every file on the desk with its content. */
    Map<String, String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            return files.collect(Collectors.toMap(Path::toString, StoredReviewTesting::content, (x, y) -> x, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.isDirectory(file) ? "folder" : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
