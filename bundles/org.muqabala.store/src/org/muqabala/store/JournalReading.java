package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;

/** Reads a journal line by line, up to the first that cannot be read, and makes of it what was saved and what was not. For one use. */
final class JournalReading {

    /** Beyond, a journal was not written by this program. */
    private static final long MAX_BYTES = 512L << 20;

    private final Path file;
    private final Recollation recollation;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonObject> annotations = new LinkedHashMap<>();
    private final List<ReviewEvent> events = new ArrayList<>();
    private Optional<JsonObject> header = Optional.empty();

    JournalReading(Path file, Recollation recollation) {
        this.file = file;
        this.recollation = recollation;
    }

    Optional<RecoveredReview> read(Progress progress) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        List<String> lines = ReviewJournal.lines(Files.readAllBytes(file)).toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        try {
            JsonObject head = CanonicalJson.read(lines.get(0));
            Optional<Path> home = head(head).origin().home();
            read(head);
            Review saved = review(progress);
            readSteps(lines.subList(1, lines.size()));
            return Optional.of(new RecoveredReview(saved, review(progress), home, file));
        } catch (JsonParseException | FieldException | UnreadableReviewException e) {
            // the beginning is damaged: there is nothing that the rest could be a change of
            return Optional.empty();
        }
    }

    /** @throws FieldException if the first line lacks something, or names something that is no path */
    static JournalHead head(JsonObject line) throws UnreadableReviewException {
        ReviewHeader review = ReviewHeader.read(new JsonFields(line).fields(JournalForm.HEADER).object());
        JournalOrigin origin = new JournalOrigin(path(line, JournalForm.HOME), path(line, JournalForm.OLDER), path(line, JournalForm.NEWER));
        return new JournalHead(origin, review.a().name(), review.b().name());
    }

    /** Former versions of the program did not say where the articles stand. */
    private static Optional<Path> path(JsonObject head, String field) {
        try {
            return Optional.of(new JsonFields(head).textOr(field, "")).filter(path -> !path.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            throw new FieldException(field);
        }
    }

    private void readSteps(List<String> lines) {
        for (String line : lines) {
            try {
                read(CanonicalJson.read(line));
            } catch (JsonParseException | FieldException e) {
                // what was done before the damage is worth having
                return;
            }
        }
    }

    private void read(JsonObject line) {
        JsonFields fields = new JsonFields(line);
        if (fields.has(JournalForm.HEADER)) {
            readTexts(fields);
        }
        List<JsonObject> changes = new ArrayList<>();
        for (JsonElement added : fields.list(JournalForm.ANNOTATIONS)) {
            JsonFields annotation = JsonFields.of(added, JournalForm.ANNOTATIONS);
            annotations.put(annotation.text("id"), annotation.object());
        }
        fields.list(JournalForm.CHANGES).forEach(change -> changes.add(ReviewEvent.requireChange(change)));
        changes.stream().filter(change -> change.get(ReviewHistory.CHANGE).getAsString().equals(ReviewHistory.REMOVAL))
                .forEach(removal -> forget(removal.get(ReviewHistory.ANNOTATION).getAsString()));
        changes.removeIf(change -> change.get(ReviewHistory.CHANGE).getAsString().equals(ReviewHistory.REMOVAL));
        long clock = events.size() + 1L;
        events.add(new ReviewEvent(clock, "line-" + clock, changes));
    }

    /** @throws FieldException if what was edited does not make the texts that the line is about */
    private void readTexts(JsonFields line) {
        JsonFields next = line.fields(JournalForm.HEADER);
        Map<String, String> found = new HashMap<>();
        for (String side : List.of("a", "b")) {
            String text = line.has(JournalForm.TEXTS) ? line.fields(JournalForm.TEXTS).text(side)
                    : TextEdit.read(line.fields(JournalForm.EDITS).fields(side)).in(presentText(side));
            String hash = Sha256.of(text).hex();
            if (!hash.equals(next.fields(side).text("sha256"))) {
                throw new FieldException(JournalForm.EDITS);
            }
            found.put(hash, text);
        }
        texts.putAll(found);
        header = Optional.of(next.object());
    }

    /** The present one. */
    private String presentText(String side) {
        return text(new JsonFields(header.orElseThrow(() -> new FieldException(JournalForm.HEADER))).fields(side).text("sha256"));
    }

    /** In one window nobody works beside: what was removed is gone with all that was done to it, also if one of its id comes later. */
    private void forget(String id) {
        annotations.remove(id);
        events.replaceAll(event -> new ReviewEvent(event.clock(), event.id(),
                event.changes().stream().filter(change -> !isOf(change, id)).toList()));
    }

    private static boolean isOf(JsonObject change, String id) {
        return new JsonPrimitive(id).equals(change.get(ReviewHistory.ANNOTATION));
    }

    private Review review(Progress progress) throws IOException {
        ReviewHeader present = ReviewHeader.read(header.orElseThrow(() -> new FieldException(JournalForm.HEADER)));
        Article a = present.a().article(text(present.a().sha256()));
        Article b = present.b().article(text(present.b().sha256()));
        Profile profile = profile(present.profile());
        TextPlaces places = new TextPlaces(a.text(), b.text(), present.a().sha256(), present.b().sha256(), hash -> Optional.ofNullable(texts.get(hash)));
        Comparison comparison = recollation.compare(profile, a, b, progress);
        ReviewFolder.Contents contents = new ReviewFolder.Contents(profile, a, b, places, Map.copyOf(annotations), List.copyOf(events), List.of());
        return new ReviewAssembly(contents, comparison, hash -> Optional.ofNullable(texts.get(hash))).review(progress);
    }

    private static Profile profile(String id) {
        try {
            return Profile.ofId(id);
        } catch (IllegalArgumentException e) {
            throw new FieldException("profile");
        }
    }

    private String text(String hash) {
        return Optional.ofNullable(texts.get(hash)).orElseThrow(() -> new FieldException(JournalForm.TEXTS));
    }
}
