package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Sha256;

/**
 * One review's folder. Remembers what it has seen there, so that saving adds only what has changed since: what others have put into the
 * folder meanwhile stays. Safe for use from several threads.
 */
public final class ReviewStore {

    /** How a review's folder is named: {@code NAME.review}. */
    public static final String EXTENSION = "review";

    /** The file in every review's folder that says what is reviewed. */
    public static final String HEADER = ReviewHeader.FILE;

    static final String TEXTS = "texts";
    static final String ANNOTATIONS = "annotations";

    private final Path folder;
    private final Recollation recollation;
    /** As last read or written; empty before the folder was opened or saved for the first time. */
    private Optional<Review> seen = Optional.empty();
    private List<ReviewEvent> events = List.of();
    private FileStamps stamps = FileStamps.NONE;
    /** Says which texts the review was begun with. */
    private Optional<TextPlaces> first = Optional.empty();
    private boolean swept;

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
        FileStamps found = FileStamps.of(AnnotationFiles.folder(folder));
        return open(new ReviewFolder(folder).read(), found, progress);
    }

    /**
     * Opens the review and puts unsaved work onto it. Changes nothing on the disk; saving what it has become adds the work to what others have
     * put into the folder since.
     *
     * @throws UnreadableReviewException if the folder is no review or its articles cannot be read
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public synchronized TakenUpReview takeUp(RecoveredReview work, Progress progress) throws IOException {
        FileStamps found = FileStamps.of(AnnotationFiles.folder(folder));
        ReviewFolder.Contents read = new ReviewFolder(folder).read();
        OpenedReview opened = open(read, found, progress);
        return new TakenUpReview(opened, new UnsavedChanges(work, read, opened.review()).applied(progress));
    }

    private OpenedReview open(ReviewFolder.Contents read, FileStamps found, Progress progress) {
        Comparison comparison = recollation.compare(read.profile(), read.a(), read.b(), progress);
        ReviewAssembly assembly = new ReviewAssembly(read, comparison, new ReviewFolder(folder)::formerText);
        Review review = assembly.review(progress);
        List<ReviewProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(assembly.problems());
        stamps = found.without(read.problems().stream().map(problem -> folder.resolve(problem.file())).toList());
        events = read.events();
        first = Optional.of(read.places());
        seen = Optional.of(review);
        return new OpenedReview(review, problems);
    }

    /**
     * Saves the review. A folder that does not exist yet appears whole or not at all. What stands in the way is set aside in
     * {@code lost+found/} in the folder if it is damaged. The first saving takes away what programs that were killed had begun to write there.
     *
     * @return what was in the way, and where it is now; empty when all is well
     * @throws OccupiedFolderException if the folder holds a review that this store has not opened, or something that is no review
     * @throws IOException if something cannot be written; every file that existed is then still there, old or new, but whole
     */
    public synchronized List<ReviewProblem> save(Review review) throws IOException {
        if (seen.isEmpty()) {
            new ReviewFolder(folder).requireFree();
        }
        if (!Files.exists(folder)) {
            return writeNew(review);
        }
        if (!swept) {
            swept = true;
            new AbandonedFiles(folder).sweep(Instant.now());
        }
        ReviewWriting writing = writing(folder, review);
        try {
            return writing.write();
        } finally {
            // also where the rest could not be written: what is there must be known when it is tried again
            takeOver(writing);
        }
    }

    private ReviewWriting writing(Path into, Review review) throws IOException {
        return new ReviewWriting(into, review, seen, events, stamps, places(review));
    }

    private void takeOver(ReviewWriting writing) {
        events = writing.events();
        stamps = writing.stamps();
        seen = writing.written();
        first = first.or(() -> seen.map(this::places));
    }

    private TextPlaces places(Review review) {
        String a = review.comparison().a().text();
        String b = review.comparison().b().text();
        return new TextPlaces(a, b, first.map(known -> known.firstHash(Side.A)).orElseGet(() -> Sha256.of(a).hex()),
                first.map(known -> known.firstHash(Side.B)).orElseGet(() -> Sha256.of(b).hex()), new ReviewFolder(folder)::formerText);
    }

    private List<ReviewProblem> writeNew(Review review) throws IOException {
        Path target = folder.toAbsolutePath();
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        ReviewWriting writing = writing(fresh, review);
        List<ReviewProblem> problems;
        try {
            problems = writing.write();
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            ReviewFolder.deleteTreeAfter(e, fresh);
            throw e;
        }
        takeOver(writing);
        WholeFile.flushFolder(target.getParent());
        return problems;
    }
}
