package org.muqabala.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Sha256;
import org.muqabala.store.ReviewProblem.Kind;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * One saving of a review; for one use. Adds files and leaves those that are there: new annotations and one event with all else that changed.
 */
final class ReviewWriting {

    private static final String GIT_ATTRIBUTES = ".gitattributes";
    /** A checkout that changes line ends would change the texts' hashes. */
    private static final byte[] AS_THEY_ARE = "* -text\n".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Review review;
    private final Optional<Review> before;
    private final byte[] textA;
    private final byte[] textB;
    private final TextPlaces places;
    private final AnnotationJson form;
    private final TextPlaces placesBefore;
    private final AnnotationJson formBefore;
    private final ReviewHistory history;
    private final FileStamps stamps;
    private final List<ReviewEvent> events;
    private final FolderWriter writer;
    private final FolderMending mending;
    /** Names of the annotations' files that this saving made. */
    private final Set<String> added = new HashSet<>();
    /** The annotations that now have a file which they had not. */
    private final List<Annotation> made = new ArrayList<>();
    private FileStamps found = FileStamps.NONE;
    private boolean mended;
    private boolean begun;
    private boolean told;

    /**
     * A saving.
     *
     * @param folder the review's, or one that is to become it
     * @param before the review as it was when this store's user last saw the folder; empty if it is new to them
     * @param events that they know of
     * @param stamps of the annotations' files as they knew them
     * @param places how places in the review's texts are written
     * @throws CharacterCodingException if a text holds half a surrogate pair, which no file can hold
     */
    ReviewWriting(Path folder, Review review, Optional<Review> before, List<ReviewEvent> events, FileStamps stamps, TextPlaces places)
            throws CharacterCodingException {
        this.folder = folder;
        this.review = review;
        this.before = before;
        this.events = new ArrayList<>(events);
        this.stamps = stamps;
        textA = utf8(review.comparison().a().text());
        textB = utf8(review.comparison().b().text());
        this.places = places;
        form = new AnnotationJson(new AnchorJson(places));
        placesBefore = before.map(seen -> places.in(seen.comparison())).orElse(places);
        formBefore = new AnnotationJson(new AnchorJson(placesBefore));
        history = ReviewHistory.of(events);
        writer = new FolderWriter(folder);
        mending = new FolderMending(writer, form);
    }

    /** All events that are known now, this saving's among them. */
    List<ReviewEvent> events() {
        return events;
    }

    /** The review that the folder holds now, as far as it was written; empty if it holds none. */
    Optional<Review> written() {
        if (told) {
            return Optional.of(review);
        }
        if (!begun) {
            return before;
        }
        Review base = before.orElseGet(() -> new Review(review.comparison(), review.profileId(), List.of()));
        List<Annotation> annotations = new ArrayList<>(base.annotations());
        if (places.isIn(base.comparison())) {
            annotations.addAll(made);
        }
        return Optional.of(new Review(base.comparison(), base.profileId(), annotations, base.settlements(), base.verdicts(), base.closing()));
    }

    /** The annotations' files as they are known; what was to be mended and could not be is not known. */
    FileStamps stamps() {
        return mended ? found : stamps;
    }

    /**
     * Writes into the folder. What others point to is written before what points to it.
     *
     * @return what was found in the way and where it is now
     */
    List<ReviewProblem> write() throws IOException {
        writer.createFolder(folder);
        for (Path each : List.of(folder.resolve(ReviewStore.TEXTS), AnnotationFiles.folder(folder), EventFiles.folder(folder))) {
            writer.clearOfLink(each);
            writer.createFolder(each);
        }
        ReviewHeader header = ReviewHeader.of(review, Sha256.of(textA).hex(), Sha256.of(textB).hex());
        writeText(header.a().sha256(), textA);
        writeText(header.b().sha256(), textB);
        if (!Files.exists(folder.resolve(GIT_ATTRIBUTES))) {
            writer.writeIfChanged(folder.resolve(GIT_ATTRIBUTES), AS_THEY_ARE);
        }
        writeHeader(header.write());
        begun = true;
        List<JsonObject> changes = new ArrayList<>(addAnnotations());
        changes.addAll(new ReviewChanges(formBefore, form, new DecisionJson(placesBefore), new DecisionJson(places), history::touching)
                .between(before.orElseGet(this::blank), review));
        before.filter(seen -> !headerOf(seen).equals(header.write())).ifPresent(seen -> changes.add(versions(header)));
        if (!changes.isEmpty()) {
            write(changes);
        }
        told = true;
        found = mending.mend(review.annotations(), stamps, added);
        mended = true;
        mending.setAsideBroken(events);
        WholeFile.flushFolder(folder);
        return writer.problems();
    }

    private Review blank() {
        return new Review(review.comparison(), review.profileId(), review.annotations());
    }

    private static JsonObject headerOf(Review review) {
        return ReviewHeader.of(review, Sha256.of(review.comparison().a().text()).hex(), Sha256.of(review.comparison().b().text()).hex()).write();
    }

    private static JsonObject versions(ReviewHeader header) {
        JsonObject change = DecisionJson.change(ReviewHistory.VERSIONS);
        change.add(ReviewHistory.HEADER, header.write());
        return change;
    }

    private void writeText(String sha256, byte[] text) throws IOException {
        Path file = ReviewFolder.textFile(folder, sha256);
        writer.clearOfLink(file);
        writer.writeIfChanged(file, text);
    }

    private void writeHeader(JsonObject wanted) throws IOException {
        Path file = folder.resolve(ReviewHeader.FILE);
        writer.clearOfLink(file);
        if (!Files.exists(file)) {
            writer.write(file, wanted);
            return;
        }
        try {
            Optional<JsonObject> brought = ReviewHeader.brought(BoundedFile.json(file));
            if (brought.isPresent()) {
                writer.write(file, brought.get());
            }
        } catch (JsonParseException e) {
            writer.writeOver(file, writer.problem(file, Kind.NOT_JSON), wanted);
        }
    }

    /**
     * Writes the annotations that are new here.
     *
     * @return what changes those of an id that was used before, as after the undoing of a removal
     */
    private List<JsonObject> addAnnotations() throws IOException {
        List<JsonObject> changes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        before.ifPresent(seen -> seen.annotations().forEach(annotation -> known.add(annotation.id())));
        try (FileBatch batch = new FileBatch(AnnotationFiles.folder(folder))) {
            for (Annotation annotation : review.annotations()) {
                if (!known.contains(annotation.id())) {
                    add(annotation, batch).ifPresent(changes::add);
                }
            }
            batch.appear();
        }
        return changes;
    }

    private Optional<JsonObject> add(Annotation annotation, FileBatch batch) throws IOException {
        Path file = AnnotationFiles.file(folder, annotation.id());
        writer.clearOfLink(file);
        if (!Files.exists(file)) {
            batch.add(file, out -> out.write(CanonicalJson.write(form.write(annotation))), () -> {
                added.add(file.getFileName().toString());
                made.add(annotation);
            });
            return Optional.empty();
        }
        JsonObject wanted = form.write(annotation);
        Optional<ReviewProblem> damage = mending.damage(file);
        if (damage.isPresent()) {
            writer.writeOver(file, damage.get(), wanted);
            return Optional.empty();
        }
        if (wanted.equals(BoundedFile.json(file)) && !history.isRemoved(annotation.id()) && history.patches(annotation.id()).isEmpty()) {
            return Optional.empty();
        }
        wanted.remove("id");
        return Optional.of(ReviewChanges.fields(annotation.id(), wanted));
    }

    private void write(List<JsonObject> changes) throws IOException {
        long known = events.stream().mapToLong(ReviewEvent::clock).max().orElse(0);
        ReviewEvent event = ReviewEvent.after(Math.max(known, new EventFiles(folder).clock()), changes);
        Path file = EventFiles.folder(folder).resolve(event.fileName());
        try {
            writer.write(file, event.write());
        } finally {
            told = Files.exists(file);
            if (told) {
                events.add(event);
            }
        }
    }

    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOf(encoded.array(), encoded.limit());
    }
}
