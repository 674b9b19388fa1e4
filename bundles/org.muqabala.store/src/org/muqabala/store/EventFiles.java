package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonParseException;

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

    private record Read(Optional<ReviewEvent> event, Optional<ReviewProblem> problem) {
    }

    static Path folder(Path review) {
        return review.resolve(FOLDER);
    }

    Contents read() throws IOException {
        List<ReviewEvent> events = new ArrayList<>();
        List<ReviewProblem> problems = new ArrayList<>();
        for (Read read : files().parallelStream().map(this::read).toList()) {
            read.event().ifPresent(events::add);
            read.problem().ifPresent(problems::add);
        }
        events.sort(null);
        return new Contents(events, problems);
    }

    /** The latest clock that a file here says by its name; 0 where there is none. */
    long clock() throws IOException {
        return files().stream().mapToLong(file -> ReviewEvent.clockOf(file.getFileName().toString())).filter(clock -> clock < ReviewEvent.LATEST_CLOCK)
                .max().orElse(0);
    }

    /** Of the files other than those of the given names. */
    List<ReviewProblem> problems(Set<String> known) throws IOException {
        return files().stream().filter(file -> !known.contains(file.getFileName().toString())).map(this::read).flatMap(read -> read.problem().stream()).toList();
    }

    private Read read(Path file) {
        if (Files.isSymbolicLink(file)) {
            return broken(file, ReviewProblem.Kind.LINK, "");
        }
        try {
            ReviewEvent event = ReviewEvent.read(BoundedFile.json(file));
            return event.isNamed(file.getFileName().toString()) ? new Read(Optional.of(event), Optional.empty())
                    : broken(file, ReviewProblem.Kind.MISNAMED, event.id());
        } catch (JsonFields.FieldException e) {
            return broken(file, ReviewProblem.Kind.FIELD, e.getMessage());
        } catch (JsonParseException e) {
            return broken(file, ReviewProblem.Kind.NOT_JSON, "");
        } catch (IOException e) {
            return broken(file, ReviewProblem.Kind.UNREADABLE, e.getMessage());
        }
    }

    private Read broken(Path file, ReviewProblem.Kind kind, String detail) {
        return new Read(Optional.empty(), Optional.of(new ReviewProblem(review.relativize(file), kind, detail, Optional.empty())));
    }

    private List<Path> files() throws IOException {
        return jsonFiles(folder(review));
    }

    /** Whether the name is that of a JSON file; one that begins with a dot is being written. */
    static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".");
    }

    /** The JSON files of a folder, and the links that stand in for such, by name. Of a folder that is itself a link, none. */
    static List<Path> jsonFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(EventFiles::isOurs).filter(EventFiles::isFileOrLink).sorted().toList();
        }
    }

    private static boolean isFileOrLink(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file);
    }
}
