package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder within a review where files go that cannot be read: out of the way, but never lost. */
record LostAndFound(Path review) {

    static final String FOLDER = "lost+found";

    /** Moves the problem's file here. Where that cannot be done, as on a read-only disk, the problem says that it was not. */
    ReviewProblem setAside(ReviewProblem problem) {
        if (problem.kind() == ReviewProblem.Kind.UNREADABLE) {
            return problem;
        }
        try {
            Path kept = keep(review.resolve(problem.file()));
            return new ReviewProblem(problem.file(), problem.kind(), problem.detail(), Optional.of(review.relativize(kept)));
        } catch (IOException e) {
            return problem;
        }
    }

    /** Moves the file here under a name that is not taken. */
    Path keep(Path file) throws IOException {
        Path folder = review.resolve(FOLDER);
        Files.createDirectories(folder);
        String name = file.getFileName().toString();
        Path kept = folder.resolve(name);
        for (int copy = 2; Files.exists(kept); copy++) {
            kept = folder.resolve(name + "." + copy);
        }
        return Files.move(file, kept);
    }
}
