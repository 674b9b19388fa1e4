package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

/**
 * One review's folder. Remembers which annotations it has seen there, so that saving writes only what has changed, and takes away
 * only what this store's user took away: what others have put into the folder meanwhile stays. Safe for use from several threads.
 */
public final class ReviewStore {

    /** How a review's folder is named: {@code NAME.review}. */
    public static final String EXTENSION = "review";

    static final String TEXTS = "texts";
    static final String ANNOTATIONS = "annotations";

    private final Path folder;
    private final Recollation recollation;
    /** As last read or written; empty before the folder was opened or saved for the first time. */
    private Optional<Review> seen = Optional.empty();

    public ReviewStore(Path folder, Recollation recollation) {
        this.folder = folder;
        this.recollation = recollation;
    }

    public Path folder() {
        return folder;
    }

    /** Whether the file stands in the folder of a review, however deep, or would stand there if it were written. */
    public static boolean holds(Path file) throws IOException {
        for (Path folder = WholeFile.realPath(file).getParent(); folder != null && folder.getFileName() != null; folder = folder.getParent()) {
            if (folder.getFileName().toString().endsWith("." + EXTENSION)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens the review. Changes nothing on the disk: annotations that cannot be read are reported and stay where they are.
     *
     * @throws UnreadableReviewException if the folder is no review or its articles cannot be read
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public synchronized OpenedReview open(Progress progress) throws IOException {
        ReviewFolder.Contents contents = new ReviewFolder(folder).read();
        Comparison comparison = recollation.compare(contents.profile(), contents.a(), contents.b(), progress);
        Review review = new Review(comparison, contents.profile().id(), contents.annotations().annotations());
        seen = Optional.of(review);
        return new OpenedReview(review, contents.annotations().problems());
    }

    /**
     * Saves the review. A folder that does not exist yet appears whole or not at all. What stands in the way is set aside in
     * {@code lost+found/} in the folder: annotations that are damaged, and those that somebody else has changed too.
     *
     * @return what was in the way, and where it is now; empty when all is well
     * @throws OccupiedFolderException if the folder holds a review that this store has not opened, or something that is no review
     * @throws IOException if something cannot be written; every file that existed is then still there, old or new, but whole
     */
    public synchronized List<ReviewProblem> save(Review review) throws IOException {
        ReviewWriting writing = new ReviewWriting(review, seen);
        if (seen.isEmpty()) {
            new ReviewFolder(folder).requireFree();
        }
        List<ReviewProblem> problems = Files.exists(folder) ? writing.into(folder) : writeNew(writing);
        seen = Optional.of(review);
        return problems;
    }

    private List<ReviewProblem> writeNew(ReviewWriting writing) throws IOException {
        Path target = folder.toAbsolutePath();
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            List<ReviewProblem> problems = writing.into(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            WholeFile.flushFolder(target.getParent());
            return problems;
        } catch (IOException | RuntimeException e) {
            ReviewFolder.deleteTreeAfter(e, fresh);
            throw e;
        }
    }
}
