package org.muqabala.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.text.Article;
import org.muqabala.store.AnnotationJson.BrokenAnnotationException;
import org.muqabala.store.UnreadableReviewException.Problem;

import com.google.gson.JsonParseException;

/** The files of a review and where they stand. Reads them; changes nothing. */
record ReviewFolder(Path path) {

    /** A text of 64 MB in UTF-16 can be half as long again in UTF-8. */
    private static final int MAX_TEXT_BYTES = 128 << 20;
    private static final int MAX_JSON_BYTES = 16 << 20;
    private static final Set<String> OURS = Set.of(ReviewStore.TEXTS, ReviewStore.ANNOTATIONS, LostAndFound.FOLDER);

    /** @param broken the annotations that cannot be read, still at their places */
    record Contents(String profile, Article a, Article b, List<Annotation> annotations, List<ReviewProblem> broken) {
    }

    static Path textFile(Path review, String sha256) {
        return review.resolve(ReviewStore.TEXTS).resolve(sha256 + ".txt");
    }

    static Path annotationFile(Path review, String id) {
        return review.resolve(ReviewStore.ANNOTATIONS).resolve(AnnotationFileName.of(id));
    }

    Contents read() throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableReviewException(Problem.MISSING, "", "");
        }
        if (!Files.isRegularFile(path.resolve(ReviewHeader.FILE))) {
            throw new UnreadableReviewException(Problem.NOT_A_REVIEW, "", "");
        }
        ReviewHeader header = header();
        Article a = header.a().article(text(header.a().sha256()));
        Article b = header.b().article(text(header.b().sha256()));
        List<Annotation> annotations = new ArrayList<>();
        List<ReviewProblem> broken = new ArrayList<>();
        AnnotationJson form = new AnnotationJson(a.text(), b.text());
        for (Path file : annotationFiles()) {
            try {
                annotations.add(annotation(file, form));
            } catch (BrokenAnnotationException e) {
                broken.add(new ReviewProblem(path.relativize(file), e.kind(), e.getMessage(), Optional.empty()));
            }
        }
        annotations.sort(Comparator.comparing(Annotation::created).thenComparing(Annotation::id));
        return new Contents(header.profile(), a, b, annotations, broken);
    }

    /** @throws OccupiedFolderException if anything stands here that a new review would mix with */
    void requireFree() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new OccupiedFolderException(path, false);
        }
        if (Files.exists(path.resolve(ReviewHeader.FILE))) {
            throw new OccupiedFolderException(path, true);
        }
        try (Stream<Path> names = Files.list(path)) {
            if (names.map(file -> file.getFileName().toString()).anyMatch(name -> !name.startsWith(".") && !OURS.contains(name))) {
                throw new OccupiedFolderException(path, false);
            }
        }
    }

    private ReviewHeader header() throws IOException {
        try {
            return ReviewHeader.read(CanonicalJson.read(bounded(path.resolve(ReviewHeader.FILE), MAX_JSON_BYTES)));
        } catch (JsonParseException e) {
            throw because(e, Problem.BROKEN, ReviewHeader.FILE);
        } catch (AccessDeniedException e) {
            throw because(e, Problem.NOT_PERMITTED, ReviewHeader.FILE);
        }
    }

    private String text(String sha256) throws IOException {
        Path file = textFile(path, sha256);
        String name = path.relativize(file).toString();
        if (!Files.isRegularFile(file)) {
            throw new UnreadableReviewException(Problem.TEXT_MISSING, name, "");
        }
        try {
            byte[] bytes = bounded(file, MAX_TEXT_BYTES);
            if (!Sha256.of(bytes).equals(sha256)) {
                throw new UnreadableReviewException(Problem.TEXT_CHANGED, name, "");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | JsonParseException e) {
            throw because(e, Problem.TEXT_CHANGED, name);
        } catch (AccessDeniedException e) {
            throw because(e, Problem.NOT_PERMITTED, name);
        }
    }

    private List<Path> annotationFiles() throws IOException {
        Path folder = path.resolve(ReviewStore.ANNOTATIONS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(AnnotationFileName.SUFFIX))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Annotation annotation(Path file, AnnotationJson form) throws BrokenAnnotationException {
        try {
            Annotation annotation = form.read(CanonicalJson.read(bounded(file, MAX_JSON_BYTES)));
            if (!AnnotationFileName.of(annotation.id()).equals(file.getFileName().toString())) {
                throw new BrokenAnnotationException(ReviewProblem.Kind.MISNAMED, annotation.id());
            }
            return annotation;
        } catch (JsonParseException e) {
            throw new BrokenAnnotationException(ReviewProblem.Kind.NOT_JSON, "");
        } catch (IOException e) {
            throw new BrokenAnnotationException(ReviewProblem.Kind.UNREADABLE, e.getMessage());
        }
    }

    /** @throws JsonParseException if the file is larger than such a file can be */
    private static byte[] bounded(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new JsonParseException("larger than " + limit + " bytes");
            }
            return bytes;
        }
    }

    private static UnreadableReviewException because(Exception cause, Problem problem, String file) {
        UnreadableReviewException unreadable = new UnreadableReviewException(problem, file, "");
        unreadable.initCause(cause);
        return unreadable;
    }

    static void deleteTreeAfter(Exception failure, Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
