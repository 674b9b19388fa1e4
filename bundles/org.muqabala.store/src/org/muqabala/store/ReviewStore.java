package org.muqabala.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * One review's folder. Remembers which annotations it has seen there, so that saving writes only what has changed, and takes away
 * only what this store's user took away: what others have put into the folder meanwhile stays. Safe for use from several threads.
 */
public final class ReviewStore {

    /** How a review's folder is named: {@code NAME.review}. */
    public static final String EXTENSION = "review";

    static final String TEXTS = "texts";
    static final String ANNOTATIONS = "annotations";

    private static final String GIT_ATTRIBUTES = ".gitattributes";
    /** A checkout that changes line ends would change the texts' hashes. */
    private static final byte[] AS_THEY_ARE = "* -text\n".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Recollation recollation;
    /** By id, as last read or written; null before the folder was opened or saved for the first time. */
    private Map<String, Annotation> seen;

    public ReviewStore(Path folder, Recollation recollation) {
        this.folder = folder;
        this.recollation = recollation;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Opens the review. Annotations that cannot be read are moved to {@code lost+found/} in the folder and reported; this is done
     * last, when all else has been read.
     *
     * @throws UnreadableReviewException if the folder is no review or its articles cannot be read; nothing was changed
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public synchronized OpenedReview open(Progress progress) throws IOException {
        ReviewFolder.Contents contents = new ReviewFolder(folder).read();
        Comparison comparison;
        try {
            comparison = recollation.compare(contents.profile(), contents.a(), contents.b(), progress);
        } catch (IllegalArgumentException e) {
            UnreadableReviewException unknown =
                    new UnreadableReviewException(UnreadableReviewException.Problem.UNKNOWN_PROFILE, ReviewHeader.FILE, contents.profile());
            unknown.initCause(e);
            throw unknown;
        }
        Review review = new Review(comparison, contents.profile(), contents.annotations());
        OpenedReview opened = new OpenedReview(review, contents.broken().stream().map(new LostAndFound(folder)::setAside).toList());
        seen = byId(review);
        return opened;
    }

    /**
     * Saves the review. A folder that does not exist yet appears whole or not at all.
     *
     * @throws OccupiedFolderException if the folder holds a review that this store has not opened, or something that is no review
     * @throws IOException if something cannot be written; every file that existed is then still there, old or new, but whole
     */
    public synchronized void save(Review review) throws IOException {
        Comparison comparison = review.comparison();
        byte[] textA = utf8(comparison.a().text());
        byte[] textB = utf8(comparison.b().text());
        if (seen == null) {
            new ReviewFolder(folder).requireFree();
        }
        if (Files.exists(folder)) {
            write(folder, review, textA, textB);
        } else {
            writeNew(review, textA, textB);
        }
        seen = byId(review);
    }

    private void writeNew(Review review, byte[] textA, byte[] textB) throws IOException {
        Path target = folder.toAbsolutePath();
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            write(fresh, review, textA, textB);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            ReviewFolder.deleteTreeAfter(e, fresh);
            throw e;
        }
        WholeFile.flushFolder(target.getParent());
    }

    /** What others point to is written before what points to it, and nothing is taken away before all is written. */
    private void write(Path into, Review review, byte[] textA, byte[] textB) throws IOException {
        createFolder(into);
        createFolder(into.resolve(TEXTS));
        createFolder(into.resolve(ANNOTATIONS));
        ReviewHeader header = ReviewHeader.of(review, Sha256.of(textA), Sha256.of(textB));
        writeIfChanged(ReviewFolder.textFile(into, header.a().sha256()), textA);
        writeIfChanged(ReviewFolder.textFile(into, header.b().sha256()), textB);
        Map<String, Annotation> before = seen == null ? Map.of() : seen;
        AnnotationJson form = new AnnotationJson(review.comparison().a().text(), review.comparison().b().text());
        for (Annotation annotation : review.annotations()) {
            Path file = ReviewFolder.annotationFile(into, annotation.id());
            if (!annotation.equals(before.get(annotation.id())) || !Files.exists(file)) {
                writeJson(into, file, form.write(annotation));
            }
        }
        if (!Files.exists(into.resolve(GIT_ATTRIBUTES))) {
            writeIfChanged(into.resolve(GIT_ATTRIBUTES), AS_THEY_ARE);
        }
        writeJson(into, into.resolve(ReviewHeader.FILE), header.write());
        for (String id : before.keySet()) {
            if (review.annotation(id).isEmpty()) {
                Files.deleteIfExists(ReviewFolder.annotationFile(into, id));
            }
        }
        WholeFile.flushFolder(into.resolve(ANNOTATIONS));
        WholeFile.flushFolder(into);
    }

    private static void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectory(wanted);
        }
    }

    private static void writeJson(Path into, Path file, JsonObject json) throws IOException {
        JsonObject merged = json;
        if (Files.exists(file)) {
            try {
                merged = CanonicalJson.keepingUnknown(json, CanonicalJson.read(Files.readAllBytes(file)));
            } catch (JsonParseException e) {
                // what stands there is not ours: it is set aside, and this file is written anew
                new LostAndFound(into).keep(file);
            }
        }
        writeIfChanged(file, CanonicalJson.write(merged));
    }

    private static void writeIfChanged(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || Files.size(file) != bytes.length || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            WholeFile.write(file, out -> out.write(bytes));
        }
    }

    /** @throws CharacterCodingException if the text holds half a surrogate pair, which no file can hold */
    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOf(encoded.array(), encoded.limit());
    }

    private static Map<String, Annotation> byId(Review review) {
        Map<String, Annotation> byId = new HashMap<>();
        review.annotations().forEach(annotation -> byId.put(annotation.id(), annotation));
        return byId;
    }
}
