package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * The unsaved segments of one open translation, on disk as they are written: a file that holds each of them with what it was when it was saved,
 * and is there only as long as there are any. After a crash it is still there and gives them back. Safe for use from several threads.
 */
public final class DraftJournal {

    static final String SUFFIX = ".drafts";

    private final Path file;

    /** @param folder where journals stand, not within a review; made when it is needed */
    public DraftJournal(Path folder) {
        file = folder.resolve(UUID.randomUUID() + SUFFIX);
    }

    /** The journals in the folder; those of translations that are open now, too. */
    public static List<Path> left(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    public Path file() {
        return file;
    }

    /** Keeps what is not saved, in the place of what was kept before; when this returns, it is on disk. */
    public synchronized void keep(DraftOrigin origin, Translation saved, Translation current) throws IOException {
        JsonArray drafts = drafts(saved, current);
        if (drafts.isEmpty()) {
            discard();
            return;
        }
        JsonObject journal = new JsonObject();
        journal.addProperty("place", origin.place().toString());
        origin.side().ifPresent(side -> journal.addProperty("side", side.name()));
        journal.addProperty("language", origin.language());
        journal.add("drafts", drafts);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, out -> out.write(CanonicalJson.write(journal)));
    }

    private static JsonArray drafts(Translation saved, Translation current) {
        TranslationJson form = new TranslationJson(current.article());
        JsonArray drafts = new JsonArray();
        for (int i = 0; i < current.segments().size(); i++) {
            Segment before = saved.segments().get(i);
            Segment now = current.segments().get(i);
            if (now != before && !now.equals(before)) {
                JsonObject draft = new JsonObject();
                draft.add("before", form.write(before));
                draft.add("now", form.write(now));
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Takes the journal away: there is nothing to give back any more. */
    public synchronized void discard() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Of which translation a journal that was left over is.
     *
     * @throws UnreadableReviewException if it is damaged
     */
    public static DraftOrigin origin(Path file) throws IOException {
        return reading(file, journal -> new DraftOrigin(Path.of(journal.text("place")),
                journal.has("side") ? Optional.of(Side.valueOf(journal.text("side"))) : Optional.empty(), journal.text("language")));
    }

    /**
     * The drafts in a journal that was left over, in reading order. Changes nothing.
     *
     * @param article whose translation it is
     * @throws UnreadableReviewException if it is damaged, or the article no longer has the sentences
     */
    public static List<UnsavedDraft> read(Path file, Article article) throws IOException {
        TranslationJson form = new TranslationJson(article);
        return reading(file, journal -> {
            List<UnsavedDraft> drafts = new ArrayList<>();
            for (JsonElement element : journal.list("drafts")) {
                JsonFields draft = JsonFields.of(element, "drafts");
                drafts.add(new UnsavedDraft(form.segment(draft.fields("before")), form.segment(draft.fields("now"))));
            }
            return drafts;
        });
    }

    private interface Reading<T> {
        T of(JsonFields journal);
    }

    private static <T> T reading(Path file, Reading<T> reading) throws IOException {
        try {
            return reading.of(new JsonFields(CanonicalJson.read(BoundedFile.text(file))));
        } catch (JsonParseException e) {
            throw broken(file, "", e);
        } catch (JsonFields.FieldException e) {
            throw broken(file, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            // no such side, or a path of another system
            throw broken(file, "place", e);
        }
    }

    private static UnreadableReviewException broken(Path file, String field, RuntimeException cause) {
        UnreadableReviewException broken = new UnreadableReviewException(UnreadableReviewException.Problem.BROKEN, file.getFileName().toString(), field);
        broken.initCause(cause);
        return broken;
    }

    /**
     * Moves a journal that was left over to what the review keeps aside, where people can read it.
     *
     * @return where it is, relative to the review's folder
     */
    public static Path setAside(Path file, Path review) throws IOException {
        return new LostAndFound(review).take(file);
    }
}
