package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.review.Annotation;
import org.muqabala.store.AnnotationJson.BrokenAnnotationException;

import com.google.gson.JsonParseException;

/**
 * The annotations of a review, one file each. Reads them; changes nothing.
 *
 * @param review the review's folder
 * @param form how annotations on its texts are written
 */
record AnnotationFiles(Path review, AnnotationJson form) {

    /**
     * What the folder holds.
     *
     * @param annotations in the order in which they were made
     * @param problems of the files that cannot be read, by file name
     */
    record Contents(List<Annotation> annotations, List<ReviewProblem> problems) {
    }

    static Path folder(Path review) {
        return review.resolve(ReviewStore.ANNOTATIONS);
    }

    static Path file(Path review, String id) {
        return folder(review).resolve(AnnotationFileName.of(id));
    }

    Contents read() throws IOException {
        List<Annotation> annotations = new ArrayList<>();
        List<ReviewProblem> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                annotations.add(read(file));
            } catch (BrokenAnnotationException e) {
                problems.add(new ReviewProblem(review.relativize(file), e.kind(), e.getMessage(), Optional.empty()));
            }
        }
        annotations.sort(Comparator.comparing(Annotation::created).thenComparing(Annotation::id));
        return new Contents(annotations, problems);
    }

    Annotation read(Path file) throws BrokenAnnotationException {
        try {
            Annotation annotation = form.read(BoundedFile.json(file));
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

    private List<Path> files() throws IOException {
        Path folder = folder(review);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(AnnotationFileName.SUFFIX))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile).sorted().toList();
        }
    }
}
