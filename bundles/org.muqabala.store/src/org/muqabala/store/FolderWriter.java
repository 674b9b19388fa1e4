package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.muqabala.store.ReviewProblem.Kind;

import com.google.gson.JsonObject;

/** Writes files of a review, none through a link; keeps what stands damaged in their way in {@code lost+found/}, and remembers what that was. */
final class FolderWriter {

    private final Path folder;
    private final LostAndFound lostAndFound;
    private final List<ReviewProblem> problems = new ArrayList<>();

    /** @param folder the review's */
    FolderWriter(Path folder) {
        this.folder = folder;
        lostAndFound = new LostAndFound(folder);
    }

    Path folder() {
        return folder;
    }

    /** What was in the way, and where it is now. */
    List<ReviewProblem> problems() {
        return problems;
    }

    void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectory(wanted);
        }
    }

    /** Nothing is written through a link: who knows where it leads. */
    void clearOfLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            problems.add(lostAndFound.move(problem(file, Kind.LINK)));
        }
    }

    void write(Path file, JsonObject json) throws IOException {
        WholeFile.write(file, out -> out.write(CanonicalJson.write(json)));
    }

    void writeIfChanged(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || Files.size(file) != bytes.length || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            WholeFile.write(file, out -> out.write(bytes));
        }
    }

    /** Writes in the place of a file that is damaged. */
    void writeOver(Path file, ReviewProblem damage, JsonObject json) throws IOException {
        problems.add(lostAndFound.keepCopy(damage));
        write(file, json);
    }

    /** What is only newer than the program is not broken, and stays. */
    void setAsideIfBroken(ReviewProblem problem) {
        if (problem.kind().isBroken()) {
            problems.add(lostAndFound.setAside(problem));
        }
    }

    ReviewProblem problem(Path file, Kind kind) {
        return new ReviewProblem(folder.relativize(file), kind, "", Optional.empty());
    }
}
