package org.muqabala.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.core.collation.Profile;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.store.UnreadableReviewException.Problem;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** The files of a review and where they stand. Reads them; changes nothing. */
record ReviewFolder(Path path) {

    private static final Set<String> OURS = Set.of(ReviewStore.TEXTS, ReviewStore.ANNOTATIONS, EventFiles.FOLDER, LostAndFound.FOLDER,
            TranslationFiles.FOLDER);

    /**
     * What the folder holds.
     *
     * @param a the older version
     * @param b the newer version
     * @param places how places in the texts are read
     * @param annotations as they were made, by id
     * @param events in their order
     * @param problems of the files that cannot be read
     */
    record Contents(Profile profile, Article a, Article b, TextPlaces places, Map<String, JsonObject> annotations, List<ReviewEvent> events,
            List<ReviewProblem> problems) {
    }

    static Path textFile(Path review, String sha256) {
        return review.resolve(ReviewStore.TEXTS).resolve(sha256 + ".txt");
    }

    Contents read() throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableReviewException(Problem.MISSING, "", "");
        }
        if (!Files.isRegularFile(path.resolve(ReviewHeader.FILE), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableReviewException(Problem.NOT_A_REVIEW, "", "");
        }
        EventFiles.Contents events = new EventFiles(path).read();
        ReviewHeader first = header();
        ReviewHeader header = present(first, ReviewHistory.of(events.events()));
        Profile profile = profile(header);
        Article a = header.a().article(text(header.a().sha256()));
        Article b = header.b().article(text(header.b().sha256()));
        TextPlaces places = new TextPlaces(a.text(), b.text(), first.a().sha256(), first.b().sha256(), this::formerText);
        AnnotationFiles.Contents annotations = new AnnotationFiles(path, new AnnotationJson(new AnchorJson(places))).read();
        List<ReviewProblem> problems = new ArrayList<>(annotations.problems());
        problems.addAll(events.problems());
        problems.addAll(links());
        problems.addAll(new StrangeFiles(path).problems());
        return new Contents(profile, a, b, places, annotations.annotations(), events.events(), problems);
    }

    /** Those of the review's own folders that are links. */
    private List<ReviewProblem> links() {
        return OURS.stream().sorted().map(path::resolve).filter(Files::isSymbolicLink)
                .map(link -> new ReviewProblem(path.relativize(link), ReviewProblem.Kind.LINK, "", Optional.empty())).toList();
    }

    private static ReviewHeader present(ReviewHeader first, ReviewHistory history) throws UnreadableReviewException {
        return history.header().isPresent() ? ReviewHeader.read(history.header().get()) : first;
    }

    /** A text that the review compared once; empty if it is no longer there or was changed. */
    Optional<String> formerText(String sha256) {
        try {
            return sha256.matches("[0-9a-f]{64}") ? Optional.of(text(sha256)) : Optional.empty();
        } catch (IOException e) {
            // what holds on to it is placed as well as can be without
            return Optional.empty();
        }
    }

    /** @throws OccupiedFolderException if anything stands here that a new review would mix with */
    void requireFree() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new OccupiedFolderException(path, false);
        }
        if (Files.exists(path.resolve(ReviewHeader.FILE))) {
            throw new OccupiedFolderException(path, true);
        }
        try (Stream<Path> names = Files.list(path)) {
            if (names.map(file -> file.getFileName().toString()).anyMatch(name -> !name.startsWith(".") && !OURS.contains(name))) {
                throw new OccupiedFolderException(path, false);
            }
        }
    }

    private ReviewHeader header() throws IOException {
        try {
            return ReviewHeader.read(BoundedFile.json(path.resolve(ReviewHeader.FILE)));
        } catch (JsonParseException e) {
            throw because(e, Problem.BROKEN, ReviewHeader.FILE, "");
        } catch (AccessDeniedException e) {
            throw because(e, Problem.NOT_PERMITTED, ReviewHeader.FILE, "");
        }
    }

    private static Profile profile(ReviewHeader header) throws UnreadableReviewException {
        try {
            return Profile.ofId(header.profile());
        } catch (IllegalArgumentException e) {
            throw because(e, Problem.UNKNOWN_PROFILE, ReviewHeader.FILE, header.profile());
        }
    }

    private String text(String sha256) throws IOException {
        Path file = textFile(path, sha256);
        String name = path.relativize(file).toString();
        if (Files.isSymbolicLink(file.getParent()) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableReviewException(Problem.TEXT_MISSING, name, "");
        }
        try {
            byte[] bytes = BoundedFile.text(file);
            if (!Sha256.of(bytes).hex().equals(sha256)) {
                throw new UnreadableReviewException(Problem.TEXT_CHANGED, name, "");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | JsonParseException e) {
            throw because(e, Problem.TEXT_CHANGED, name, "");
        } catch (AccessDeniedException e) {
            throw because(e, Problem.NOT_PERMITTED, name, "");
        }
    }

    private static UnreadableReviewException because(Exception cause, Problem problem, String file, String detail) {
        UnreadableReviewException unreadable = new UnreadableReviewException(problem, file, detail);
        unreadable.initCause(cause);
        return unreadable;
    }

    static void deleteTreeAfter(Exception failure, Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
