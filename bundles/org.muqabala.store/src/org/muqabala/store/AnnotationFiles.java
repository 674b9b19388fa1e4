package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.muqabala.store.AnnotationJson.BrokenAnnotationException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * The annotations of a review as they were made, one file each; what became of them is told by the events. Reads them; changes nothing.
 *
 * @param review the review's folder
 * @param form how annotations on its texts are written
 */
record AnnotationFiles(Path review, AnnotationJson form) {

    /**
     * What the folder holds.
     *
     * @param annotations by id
     * @param problems of the files that cannot be read, by file name
     */
    record Contents(Map<String, JsonObject> annotations, List<ReviewProblem> problems) {
    }

    private record Read(Optional<JsonObject> annotation, Optional<ReviewProblem> problem) {
    }

    static Path folder(Path review) {
        return review.resolve(ReviewStore.ANNOTATIONS);
    }

    static Path file(Path review, String id) {
        return folder(review).resolve(AnnotationFileName.of(id));
    }

    Contents read() throws IOException {
        Map<String, JsonObject> annotations = new TreeMap<>();
        List<ReviewProblem> problems = new ArrayList<>();
        for (Read read : EventFiles.jsonFiles(folder(review)).parallelStream().map(this::read).toList()) {
            read.annotation().ifPresent(json -> annotations.put(json.get("id").getAsString(), json));
            read.problem().ifPresent(problems::add);
        }
        return new Contents(annotations, problems);
    }

    /** What is wrong with the file; empty if it can be read. */
    Optional<ReviewProblem> problem(Path file) {
        return read(file).problem();
    }

    private Read read(Path file) {
        if (Files.isSymbolicLink(file)) {
            return broken(file, ReviewProblem.Kind.LINK, "");
        }
        try {
            JsonObject json = BoundedFile.json(file);
            String id = form.read(json).id();
            if (!AnnotationFileName.of(id).equals(file.getFileName().toString())) {
                return broken(file, ReviewProblem.Kind.MISNAMED, id);
            }
            return new Read(Optional.of(json), Optional.empty());
        } catch (BrokenAnnotationException e) {
            return broken(file, e.kind(), e.getMessage());
        } catch (JsonParseException e) {
            return broken(file, ReviewProblem.Kind.NOT_JSON, "");
        } catch (IOException e) {
            return broken(file, ReviewProblem.Kind.UNREADABLE, e.getMessage());
        }
    }

    private Read broken(Path file, ReviewProblem.Kind kind, String detail) {
        return new Read(Optional.empty(), Optional.of(new ReviewProblem(review.relativize(file), kind, detail, Optional.empty())));
    }
}
