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

import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * One of a review's folders whose JSON files each hold one thing, and may come from a stranger or be damaged. Reads them; changes nothing.
 *
 * @param review the review's folder
 * @param name of the folder in it
 * @param form of the files
 * @param <T> what a file holds
 */
record JsonFolder<T>(Path review, String name, Form<T> form) {

    /** Makes of a file's content what it holds. */
    @FunctionalInterface
    interface Form<T> {
        /**
         * @throws FieldException if a field is missing or holds something else than it should
         * @throws BrokenFileException if it cannot be read for another reason, its name among them
         */
        T read(JsonObject json, String fileName) throws BrokenFileException;
    }

    /**
     * What the folder holds.
     *
     * @param things in the order of their files' names
     * @param problems of the files that cannot be read, by file name
     */
    record Contents<T>(List<T> things, List<ReviewProblem> problems) {
    }

    private record Read<T>(Optional<T> thing, Optional<ReviewProblem> problem) {
    }

    Path folder() {
        return review.resolve(name);
    }

    Contents<T> read() throws IOException {
        return read(Set.of());
    }

    /** What the files other than those of the given names hold. */
    Contents<T> read(Set<String> omitted) throws IOException {
        List<T> things = new ArrayList<>();
        List<ReviewProblem> problems = new ArrayList<>();
        List<Path> files = files().stream().filter(file -> !omitted.contains(file.getFileName().toString())).toList();
        for (Read<T> read : files.parallelStream().map(this::read).toList()) {
            read.thing().ifPresent(things::add);
            read.problem().ifPresent(problems::add);
        }
        return new Contents<>(things, problems);
    }

    /** What is wrong with the file; empty if it can be read. */
    Optional<ReviewProblem> problem(Path file) {
        return read(file).problem();
    }

    /** Of the files other than those of the given names. */
    List<ReviewProblem> problems(Set<String> known) throws IOException {
        return files().stream().filter(file -> !known.contains(file.getFileName().toString())).flatMap(file -> problem(file).stream()).toList();
    }

    List<Path> files() throws IOException {
        return files(folder());
    }

    /** The JSON files of a folder, and the links that stand in for such, by name. Of a folder that is itself a link, none. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(JsonFolder::isOurs).filter(JsonFolder::isFileOrLink).sorted().toList();
        }
    }

    /** Whether the name is that of a JSON file; one that begins with a dot is being written. */
    static boolean isOurs(Path file) {
        String fileName = file.getFileName().toString();
        return fileName.endsWith(".json") && !fileName.startsWith(".");
    }

    private static boolean isFileOrLink(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file);
    }

    private Read<T> read(Path file) {
        try {
            return new Read<>(Optional.of(form.read(BoundedFile.json(file), file.getFileName().toString())), Optional.empty());
        } catch (BrokenFileException e) {
            return broken(file, e.kind(), e.getMessage());
        } catch (FieldException e) {
            return broken(file, ReviewProblem.Kind.FIELD, e.getMessage());
        } catch (JsonParseException e) {
            return broken(file, ReviewProblem.Kind.NOT_JSON, "");
        } catch (IOException e) {
            // none is read through a link
            return Files.isSymbolicLink(file) ? broken(file, ReviewProblem.Kind.LINK, "") : broken(file, ReviewProblem.Kind.UNREADABLE, e.getMessage());
        }
    }

    private Read<T> broken(Path file, ReviewProblem.Kind kind, String detail) {
        return new Read<>(Optional.empty(), Optional.of(new ReviewProblem(review.relativize(file), kind, detail, Optional.empty())));
    }
}
