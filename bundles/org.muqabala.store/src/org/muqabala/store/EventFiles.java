package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

/**
 * The events of a review, one file each. Reads them; changes nothing.
 *
 * @param review the review's folder
 */
record EventFiles(Path review) {

    static final String FOLDER = "events";

    /**
     * What the folder holds.
     *
     * @param events in their order
     * @param problems of the files that cannot be read, by file name
     */
    record Contents(List<ReviewEvent> events, List<ReviewProblem> problems) {
    }

    static Path folder(Path review) {
        return review.resolve(FOLDER);
    }

    Contents read() throws IOException {
        JsonFolder.Contents<ReviewEvent> files = files().read();
        return new Contents(files.things().stream().sorted().toList(), files.problems());
    }

    /** The latest clock that a file here says by its name; 0 where there is none. */
    long clock() throws IOException {
        return files().files().stream().mapToLong(file -> ReviewEvent.clockOf(file.getFileName().toString()))
                .filter(clock -> clock < ReviewEvent.LATEST_CLOCK).max().orElse(0);
    }

    /** Of the files other than those of the given names. */
    List<ReviewProblem> problems(Set<String> known) throws IOException {
        return files().problems(known);
    }

    private JsonFolder<ReviewEvent> files() {
        return new JsonFolder<>(review, FOLDER, EventFiles::event);
    }

    private static ReviewEvent event(JsonObject json, String fileName) throws BrokenFileException {
        ReviewEvent event = ReviewEvent.read(json);
        if (!event.isNamed(fileName)) {
            throw new BrokenFileException(ReviewProblem.Kind.MISNAMED, event.id());
        }
        return event;
    }
}
