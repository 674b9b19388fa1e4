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

    private final Review review;
    private final Optional<Review> before;
    private final byte[] textA;
    private final byte[] textB;
    private final TextPlaces places;
    private final AnnotationJson form;
    private final AnnotationJson formBefore;
    private final ReviewHistory history;
    private final FileStamps stamps;
    private final List<ReviewEvent> events;
    private final List<ReviewProblem> problems = new ArrayList<>();
    /** Names of the annotations' files that this saving made. */
    private final Set<Path> added = new HashSet<>();
    /** The annotations that now have a file which they had not. */
    private final List<Annotation> made = new ArrayList<>();
    private FileStamps found = FileStamps.NONE;
    private boolean mended;
    private boolean begun;
    private boolean told;

    /**
     * A saving.
     *
     * @param before the review as it was when this store's user last saw the folder; empty if it is new to them
     * @param events that they know of
     * @param stamps of the annotations' files as they knew them
     * @param places how places in the review's texts are written
     * @throws CharacterCodingException if a text holds half a surrogate pair, which no file can hold
     */
    ReviewWriting(Review review, Optional<Review> before, List<ReviewEvent> events, FileStamps stamps, TextPlaces places) throws CharacterCodingException {
        this.review = review;
        this.before = before;
        this.events = new ArrayList<>(events);
        this.stamps = stamps;
        textA = utf8(review.comparison().a().text());
        textB = utf8(review.comparison().b().text());
        this.places = places;
        form = new AnnotationJson(new AnchorJson(places));
        formBefore = before.map(seen -> places.in(seen.comparison())).map(AnchorJson::new).map(AnnotationJson::new).orElse(form);
        history = ReviewHistory.of(events);
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
    List<ReviewProblem> into(Path folder) throws IOException {
        createFolder(folder);
        for (Path each : List.of(folder.resolve(ReviewStore.TEXTS), AnnotationFiles.folder(folder), EventFiles.folder(folder))) {
            clearOfLink(folder, each);
            createFolder(each);
        }
        ReviewHeader header = ReviewHeader.of(review, Sha256.of(textA).hex(), Sha256.of(textB).hex());
        writeText(folder, header.a().sha256(), textA);
        writeText(folder, header.b().sha256(), textB);
        if (!Files.exists(folder.resolve(GIT_ATTRIBUTES))) {
            writeIfChanged(folder.resolve(GIT_ATTRIBUTES), AS_THEY_ARE);
        }
        writeHeader(folder, header.write());
        begun = true;
        List<JsonObject> changes = new ArrayList<>();
        addAnnotations(folder, changes);
        changes.addAll(new ReviewChanges(formBefore, form, new DecisionJson(places), history::touching).between(before.orElseGet(this::blank), review));
        before.filter(seen -> !headerOf(seen).equals(header.write())).ifPresent(seen -> changes.add(versions(header)));
        if (!changes.isEmpty()) {
            write(folder, changes);
        }
        told = true;
        mend(folder);
        WholeFile.flushFolder(folder);
        return problems;
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

    private static void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectory(wanted);
        }
    }

    /** Nothing is written through a link: who knows where it leads. */
    private void clearOfLink(Path folder, Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            problems.add(new LostAndFound(folder).move(problem(folder, file, Kind.LINK, "")));
        }
    }

    private void writeText(Path folder, String sha256, byte[] text) throws IOException {
        Path file = ReviewFolder.textFile(folder, sha256);
        clearOfLink(folder, file);
        writeIfChanged(file, text);
    }

    private void writeHeader(Path folder, JsonObject wanted) throws IOException {
        Path file = folder.resolve(ReviewHeader.FILE);
        clearOfLink(folder, file);
        if (!Files.exists(file)) {
            write(file, wanted);
            return;
        }
        try {
            Optional<JsonObject> brought = ReviewHeader.brought(BoundedFile.json(file));
            if (brought.isPresent()) {
                write(file, brought.get());
            }
        } catch (JsonParseException e) {
            problems.add(new LostAndFound(folder).keepCopy(problem(folder, file, Kind.NOT_JSON, "")));
            write(file, wanted);
        }
    }

    /** Writes the annotations that are new here. One of an id that was used before, as after the undoing of a removal, changes what stands there. */
    private void addAnnotations(Path folder, List<JsonObject> changes) throws IOException {
        Set<String> known = new HashSet<>();
        before.ifPresent(seen -> seen.annotations().forEach(annotation -> known.add(annotation.id())));
        try (FileBatch batch = new FileBatch(AnnotationFiles.folder(folder))) {
            for (Annotation annotation : review.annotations()) {
                if (!known.contains(annotation.id())) {
                    add(folder, annotation, batch, changes);
                }
            }
            batch.appear();
        }
    }

    private void add(Path folder, Annotation annotation, FileBatch batch, List<JsonObject> changes) throws IOException {
        Path file = AnnotationFiles.file(folder, annotation.id());
        clearOfLink(folder, file);
        JsonObject wanted = form.write(annotation);
        if (!Files.exists(file)) {
            batch.add(file, out -> out.write(CanonicalJson.write(wanted)), () -> {
                added.add(file.getFileName());
                made.add(annotation);
            });
        } else if (isBroken(folder, file)) {
            writeOver(folder, file, wanted);
        } else if (!wanted.equals(BoundedFile.json(file)) || history.isRemoved(annotation.id()) || !history.patches(annotation.id()).isEmpty()) {
            wanted.remove("id");
            changes.add(ReviewChanges.fields(annotation.id(), wanted));
        }
    }

    private boolean isBroken(Path folder, Path file) {
        return problem(folder, file).filter(problem -> problem.kind().isBroken()).isPresent();
    }

    private Optional<ReviewProblem> problem(Path folder, Path file) {
        return new AnnotationFiles(folder, form).problem(file);
    }

    private void writeOver(Path folder, Path file, JsonObject wanted) throws IOException {
        problems.add(new LostAndFound(folder).keepCopy(problem(folder, file).orElseThrow()));
        write(file, wanted);
    }

    private void write(Path folder, List<JsonObject> changes) throws IOException {
        long known = events.stream().mapToLong(ReviewEvent::clock).max().orElse(0);
        ReviewEvent event = ReviewEvent.after(Math.max(known, new EventFiles(folder).clock()), changes);
        Path file = EventFiles.folder(folder).resolve(event.fileName());
        try {
            write(file, event.write());
        } finally {
            told = Files.exists(file);
            if (told) {
                events.add(event);
            }
        }
    }

    /** Sets aside what is damaged, and writes annotations anew that somebody damaged or took away while they were open here. */
    private void mend(Path folder) throws IOException {
        found = FileStamps.of(AnnotationFiles.folder(folder));
        Set<Path> changed = new HashSet<>(found.changedSince(stamps));
        changed.removeAll(added);
        if (!changed.isEmpty() || found.lacksAnyOf(stamps)) {
            mend(folder, changed);
            found = FileStamps.of(AnnotationFiles.folder(folder));
        }
        mended = true;
        for (ReviewProblem problem : brokenEvents(folder)) {
            setAsideIfBroken(folder, Optional.of(problem));
        }
    }

    private void mend(Path folder, Set<Path> changed) throws IOException {
        for (Annotation annotation : review.annotations()) {
            Path file = AnnotationFiles.file(folder, annotation.id());
            if (!found.has(file)) {
                clearOfLink(folder, file);
                write(file, form.write(annotation));
            } else if (changed.remove(file.getFileName()) && isBroken(folder, file)) {
                writeOver(folder, file, form.write(annotation));
            }
        }
        for (Path name : changed) {
            setAsideIfBroken(folder, problem(folder, AnnotationFiles.folder(folder).resolve(name)));
        }
    }

    /** Among the events that are not known yet. */
    private List<ReviewProblem> brokenEvents(Path folder) throws IOException {
        Set<String> known = new HashSet<>();
        events.forEach(event -> known.add(event.fileName()));
        return new EventFiles(folder).problems(known);
    }

    private void setAsideIfBroken(Path folder, Optional<ReviewProblem> problem) {
        problem.filter(found -> found.kind().isBroken()).map(new LostAndFound(folder)::setAside).ifPresent(problems::add);
    }

    private static void write(Path file, JsonObject json) throws IOException {
        WholeFile.write(file, out -> out.write(CanonicalJson.write(json)));
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
