package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder within a review where files go that are in the way of a save: out of the way, but never lost. */
record LostAndFound(Path review) {

    static final String FOLDER = "lost+found";

    /** Moves the problem's file here. Where that cannot be done, as on a read-only disk, the problem says that it was not. */
    ReviewProblem setAside(ReviewProblem problem) {
        try {
            return move(problem);
        } catch (IOException e) {
            return problem;
        }
    }

    /**
     * As {@link #setAside}, where another is to take the file's place. A link is moved itself, not what it leads to.
     *
     * @throws IOException if it cannot be moved
     */
    ReviewProblem move(ReviewProblem problem) throws IOException {
        Path file = review.resolve(problem.file());
        return movedTo(Files.move(file, freeName(file.getFileName().toString())), problem);
    }

    /**
     * Copies the problem's file here before another takes its place.
     *
     * @throws IOException if it cannot be copied, so that it must not be written over
     */
    ReviewProblem keepCopy(ReviewProblem problem) throws IOException {
        Path file = review.resolve(problem.file());
        String name = file.getFileName().toString();
        Path kept = freeName(name);
        WholeFile.write(kept, out -> Files.copy(file, out));
        return movedTo(kept, problem);
    }

    /**
     * Moves a file here that stands outside of the review, perhaps on another disk.
     *
     * @return where it is, relative to the review's folder
     */
    Path take(Path file) throws IOException {
        Path kept = freeName(file.getFileName().toString());
        WholeFile.write(kept, out -> Files.copy(file, out));
        Files.delete(file);
        return review.relativize(kept);
    }

    private ReviewProblem movedTo(Path kept, ReviewProblem problem) {
        return new ReviewProblem(problem.file(), problem.kind(), problem.detail(), Optional.of(review.relativize(kept)));
    }

    private Path freeName(String name) throws IOException {
        Path folder = review.resolve(FOLDER);
        if (Files.isSymbolicLink(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        Path free = folder.resolve(name);
        for (int copy = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); copy++) {
            free = folder.resolve(name + "." + copy);
        }
        return free;
    }
}
