package org.muqabala.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;

import com.google.gson.JsonObject;

/**
 * The files of one translation, one for each segment that somebody has begun. They are written by several people at once, and by other
 * programs: what is in the way and is somebody's work, or cannot be read, is kept in {@link LostAndFound} before anything takes its place.
 */
final class SegmentFolder {

    /** Says that there is a translation, be it one that nobody has begun. */
    static final String HEAD = "translation.json";

    private static final String ENDING = ".json";

    private final Path review;
    private final Path folder;
    private final TranslationJson form;
    private final JsonFolder<Segment> files;
    private final Map<Path, JsonObject> written = new TreeMap<>();
    private final List<ReviewProblem> aside = new ArrayList<>();

    /** @param folder of the translation, within the review's; it need not exist */
    SegmentFolder(Path review, Path folder, Article article) {
        this.review = review;
        this.folder = folder;
        form = new TranslationJson(article);
        files = new JsonFolder<>(review, review.relativize(folder).toString(), (json, name) -> form.segment(new JsonFields(json)));
    }

    /** The segments whose files can be read, and what is wrong with the others. */
    JsonFolder.Contents<Segment> read() throws IOException {
        return files.read(Set.of(HEAD));
    }

    boolean has(Segment segment) {
        return Files.exists(file(segment), LinkOption.NOFOLLOW_LINKS);
    }

    private Path file(Segment segment) {
        return folder.resolve(form.name(segment) + ENDING);
    }

    /**
     * Puts a segment in the place of another, once {@link #write} is called.
     *
     * @param before what whoever wrote it knew to stand there; what somebody else has made of it since is kept aside
     */
    void put(Segment segment, Segment before, Map<String, JsonObject> former) throws IOException {
        Path file = file(segment);
        refuseLink(file);
        JsonObject json = form.write(segment);
        JsonObject known = former.getOrDefault(form.name(segment), new JsonObject());
        if (Files.exists(file)) {
            known = Optional.ofNullable(keep(file, List.of(segment, before))).orElse(known);
        }
        JsonObject merged = CanonicalJson.keepingUnknown(json, known);
        if (!merged.equals(known) || !Files.exists(file)) {
            written.put(file, merged);
        }
    }

    /**
     * Keeps aside what stands in a file that is to be written, unless it is known or nobody's work.
     *
     * @return what stands there; {@code null} if it is no JSON object
     */
    private JsonObject keep(Path file, List<Segment> known) throws IOException {
        Optional<ReviewProblem> broken = files.problem(file);
        if (broken.isPresent()) {
            aside.add(new LostAndFound(review).keepCopy(broken.get()));
            return broken.get().kind() == ReviewProblem.Kind.FIELD ? BoundedFile.json(file) : null;
        }
        JsonObject json = BoundedFile.json(file);
        Segment there = form.segment(new JsonFields(json));
        if (there.state() != SegmentState.EMPTY && !known.contains(there)) {
            aside.add(new LostAndFound(review).keepCopy(otherwise(file)));
        }
        return json;
    }

    /** Takes a segment away. What its file holds is kept aside if it is somebody's work that is not known. */
    void remove(Segment segment) throws IOException {
        Path file = file(segment);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            remove(file, List.of(segment));
        }
    }

    /** Takes all segments away but these. What the files hold is kept aside if it is somebody's work. */
    void removeAllBut(List<Segment> segments) throws IOException {
        Set<Path> kept = Set.copyOf(segments.stream().map(this::file).toList());
        for (Path file : JsonFolder.files(folder)) {
            boolean isSegment = !file.getFileName().toString().equals(HEAD) && !Files.isSymbolicLink(file);
            if (isSegment && !kept.contains(file)) {
                remove(file, List.of());
            }
        }
    }

    private void remove(Path file, List<Segment> known) throws IOException {
        Optional<ReviewProblem> broken = files.problem(file);
        if (broken.isPresent()) {
            aside.add(new LostAndFound(review).move(broken.get()));
            return;
        }
        Segment there = form.segment(new JsonFields(BoundedFile.json(file)));
        if (there.state() == SegmentState.EMPTY || known.contains(there)) {
            Files.delete(file);
        } else {
            aside.add(new LostAndFound(review).move(otherwise(file)));
        }
    }

    private ReviewProblem otherwise(Path file) {
        return new ReviewProblem(review.relativize(file), ReviewProblem.Kind.WRITTEN_MEANWHILE, "", Optional.empty());
    }

    /** Writes what was put. The files that are new appear together. */
    void write() throws IOException {
        try (FileBatch fresh = new FileBatch(folder)) {
            for (Map.Entry<Path, JsonObject> each : written.entrySet()) {
                byte[] bytes = CanonicalJson.write(each.getValue());
                if (Files.exists(each.getKey())) {
                    WholeFile.write(each.getKey(), out -> out.write(bytes));
                } else {
                    fresh.add(each.getKey(), out -> out.write(bytes), () -> { });
                }
            }
            fresh.appear();
        }
        written.clear();
    }

    /** What was kept aside, in the order in which it was met. */
    List<ReviewProblem> aside() {
        return List.copyOf(aside);
    }

    /** Makes the folder, and says in it that there is a translation. */
    void begin(JsonObject head) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(HEAD);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.write(file, out -> out.write(CanonicalJson.write(head)));
        }
    }

    /** A review may come from a stranger: what is written through a link of his might be anything of the user's. */
    static void refuseLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }
}
