package org.muqabala.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Sha256;
import org.muqabala.store.AnnotationJson.BrokenAnnotationException;
import org.muqabala.store.ReviewProblem.Kind;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * One saving of a review; for one use. Takes from others only what its own user changed, and keeps a copy even of that.
 */
final class ReviewWriting {

    private static final String GIT_ATTRIBUTES = ".gitattributes";
    /** A checkout that changes line ends would change the texts' hashes. */
    private static final byte[] AS_THEY_ARE = "* -text\n".getBytes(StandardCharsets.UTF_8);

    private final Review review;
    private final byte[] textA;
    private final byte[] textB;
    private final AnnotationJson form;
    /** How what stands in the folder is read: its places are those of the texts that stood there. */
    private final AnnotationJson formBefore;
    /** Then even an annotation that stays as it is counts its places in another text. */
    private final boolean textsChanged;
    private final Map<String, Annotation> before = new HashMap<>();
    private final List<ReviewProblem> problems = new ArrayList<>();

    /**
     * @param before the review as it was when this store's user last saw the folder; empty if it is new to them
     * @throws CharacterCodingException if a text holds half a surrogate pair, which no file can hold
     */
    ReviewWriting(Review review, Optional<Review> before) throws CharacterCodingException {
        this.review = review;
        textA = utf8(review.comparison().a().text());
        textB = utf8(review.comparison().b().text());
        form = form(review);
        formBefore = before.map(ReviewWriting::form).orElse(form);
        textsChanged = before.filter(seen -> !texts(seen).equals(texts(review))).isPresent();
        before.ifPresent(seen -> seen.annotations().forEach(annotation -> this.before.put(annotation.id(), annotation)));
    }

    private static AnnotationJson form(Review review) {
        return AnnotationJson.on(review.comparison().a().text(), review.comparison().b().text());
    }

    private static List<String> texts(Review review) {
        return List.of(review.comparison().a().text(), review.comparison().b().text());
    }

    /**
     * Writes into the folder. What others point to is written before what points to it, and nothing is taken away before all is
     * written.
     *
     * @return what was found in the way and where it is now
     */
    List<ReviewProblem> into(Path folder) throws IOException {
        createFolder(folder);
        createFolder(folder.resolve(ReviewStore.TEXTS));
        createFolder(AnnotationFiles.folder(folder));
        ReviewHeader header = ReviewHeader.of(review, Sha256.of(textA).hex(), Sha256.of(textB).hex());
        writeIfChanged(ReviewFolder.textFile(folder, header.a().sha256()), textA);
        writeIfChanged(ReviewFolder.textFile(folder, header.b().sha256()), textB);
        for (Annotation annotation : review.annotations()) {
            write(folder, annotation);
        }
        if (!Files.exists(folder.resolve(GIT_ATTRIBUTES))) {
            writeIfChanged(folder.resolve(GIT_ATTRIBUTES), AS_THEY_ARE);
        }
        writeJson(folder, folder.resolve(ReviewHeader.FILE), header.write());
        for (Annotation former : before.values()) {
            if (review.annotation(former.id()).isEmpty()) {
                delete(folder, former);
            }
        }
        setBrokenAside(folder);
        WholeFile.flushFolder(AnnotationFiles.folder(folder));
        WholeFile.flushFolder(folder);
        return problems;
    }

    private static void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectory(wanted);
        }
    }

    private void write(Path folder, Annotation wanted) throws IOException {
        Path file = AnnotationFiles.file(folder, wanted.id());
        boolean changedHere = textsChanged || !wanted.equals(before.get(wanted.id()));
        if (Files.exists(file)) {
            Optional<ReviewProblem> inTheWay = inTheWay(folder, file, wanted);
            if (!changedHere && inTheWay.filter(problem -> problem.kind().isBroken()).isEmpty()) {
                return;
            }
            if (inTheWay.filter(problem -> problem.kind() != Kind.NOT_JSON).isPresent()) {
                keepCopy(folder, inTheWay.get());
            }
        }
        writeJson(folder, file, form.write(wanted));
    }

    /** What stands in the file, unless it is what is wanted there or what was known here. */
    private Optional<ReviewProblem> inTheWay(Path folder, Path file, Annotation wanted) {
        try {
            Annotation there = new AnnotationFiles(folder, formBefore).read(file);
            boolean expected = there.equals(wanted) || there.equals(before.get(wanted.id()));
            return expected ? Optional.empty() : Optional.of(problem(folder, file, Kind.CHANGED_BY_BOTH, ""));
        } catch (BrokenAnnotationException e) {
            return Optional.of(problem(folder, file, e.kind(), e.getMessage()));
        }
    }

    private void keepCopy(Path folder, ReviewProblem inTheWay) throws IOException {
        if (inTheWay.kind() == Kind.UNREADABLE) {
            // it could be replaced, but not kept
            throw new FileSystemException(folder.resolve(inTheWay.file()).toString(), null, inTheWay.detail());
        }
        problems.add(new LostAndFound(folder).keepCopy(inTheWay));
    }

    private void delete(Path folder, Annotation former) throws IOException {
        Path file = AnnotationFiles.file(folder, former.id());
        if (!Files.exists(file)) {
            return;
        }
        try {
            if (new AnnotationFiles(folder, formBefore).read(file).equals(former)) {
                Files.delete(file);
                return;
            }
        } catch (BrokenAnnotationException e) {
            // not what was known here either
        }
        problems.add(problem(folder, file, Kind.DELETED_BUT_CHANGED, ""));
    }

    private void setBrokenAside(Path folder) throws IOException {
        for (ReviewProblem problem : new AnnotationFiles(folder, form).read().problems()) {
            if (problem.kind().isBroken()) {
                problems.add(new LostAndFound(folder).setAside(problem));
            }
        }
    }

    private void writeJson(Path folder, Path file, JsonObject json) throws IOException {
        writeIfChanged(file, CanonicalJson.write(Files.exists(file) ? keepingUnknown(folder, file, json) : json));
    }

    private JsonObject keepingUnknown(Path folder, Path file, JsonObject json) throws IOException {
        try {
            return CanonicalJson.keepingUnknown(json, BoundedFile.json(file));
        } catch (JsonParseException e) {
            keepCopy(folder, problem(folder, file, Kind.NOT_JSON, ""));
            return json;
        }
    }

    private static ReviewProblem problem(Path folder, Path file, Kind kind, String detail) {
        return new ReviewProblem(folder.relativize(file), kind, detail, Optional.empty());
    }

    private static void writeIfChanged(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || Files.size(file) != bytes.length || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            WholeFile.write(file, out -> out.write(bytes));
        }
    }

    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOf(encoded.array(), encoded.limit());
    }
}
