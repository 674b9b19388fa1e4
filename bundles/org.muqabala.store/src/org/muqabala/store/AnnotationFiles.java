package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.google.gson.JsonObject;

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

    static Path folder(Path review) {
        return review.resolve(ReviewStore.ANNOTATIONS);
    }

    static Path file(Path review, String id) {
        return folder(review).resolve(AnnotationFileName.of(id));
    }

    Contents read() throws IOException {
        JsonFolder.Contents<JsonObject> files = files().read();
        Map<String, JsonObject> annotations = new TreeMap<>();
        files.things().forEach(json -> annotations.put(json.get("id").getAsString(), json));
        return new Contents(annotations, files.problems());
    }

    /** What is wrong with the file; empty if it can be read. */
    Optional<ReviewProblem> problem(Path file) {
        return files().problem(file);
    }

    private JsonFolder<JsonObject> files() {
        return new JsonFolder<>(review, ReviewStore.ANNOTATIONS, (json, fileName) -> {
            String id = form.read(json).id();
            if (!AnnotationFileName.of(id).equals(fileName)) {
                throw new BrokenFileException(ReviewProblem.Kind.MISNAMED, id);
            }
            return json;
        });
    }
}
