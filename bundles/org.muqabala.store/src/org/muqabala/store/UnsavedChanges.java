package org.muqabala.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Sha256;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What a journal tells of unsaved work, as one event after all others: what others have done meanwhile stays, and where both changed the same
 * field the work has it. An annotation that the work took away is gone only if nobody has touched it since.
 */
final class UnsavedChanges {

    private final RecoveredReview work;
    private final ReviewFolder.Contents contents;
    private final Review there;
    private final ReviewHistory history;

    /**
     * The changes, for one use.
     *
     * @param contents what the folder of the review holds now
     * @param there the review that these make
     */
    UnsavedChanges(RecoveredReview work, ReviewFolder.Contents contents, Review there) {
        this.work = work;
        this.contents = contents;
        this.there = there;
        history = ReviewHistory.of(contents.events());
    }

    /** The review with the changes; the same if there are none. */
    Review applied(Progress progress) {
        Optional<JsonObject> step = JournalForm.of(work.saved()).step(work.saved(), work.current());
        return step.map(changes -> applied(changes, progress)).orElse(there);
    }

    private Review applied(JsonObject step, Progress progress) {
        boolean otherTexts = step.has(JournalForm.HEADER);
        Comparison comparison = otherTexts ? work.current().comparison() : there.comparison();
        Profile profile = otherTexts ? Profile.ofId(work.current().profileId()) : contents.profile();
        TextPlaces known = contents.places();
        TextPlaces places = new TextPlaces(comparison.a().text(), comparison.b().text(), known.firstHash(Side.A), known.firstHash(Side.B), this::text);
        Map<String, JsonObject> annotations = new TreeMap<>(contents.annotations());
        List<ReviewEvent> events = new ArrayList<>(contents.events());
        long clock = events.stream().mapToLong(ReviewEvent::clock).max().orElse(0);
        events.add(ReviewEvent.after(clock, changes(step, annotations)));
        ReviewFolder.Contents with = new ReviewFolder.Contents(profile, comparison.a(), comparison.b(), places, annotations, events, List.of());
        return new ReviewAssembly(with, comparison, this::text).review(progress);
    }

    /** @param annotations gets those that are new; one of an id that was used before changes what is there */
    private List<JsonObject> changes(JsonObject step, Map<String, JsonObject> annotations) {
        List<JsonObject> changes = new ArrayList<>();
        for (JsonElement element : step.getAsJsonArray(JournalForm.ANNOTATIONS)) {
            JsonObject added = element.getAsJsonObject();
            String id = added.get("id").getAsString();
            if (annotations.putIfAbsent(id, added) != null) {
                changes.add(again(id, added));
            }
        }
        step.getAsJsonArray(JournalForm.CHANGES).forEach(change -> changes.add(knowing(change.getAsJsonObject())));
        return changes;
    }

    private static JsonObject again(String id, JsonObject added) {
        JsonObject fields = added.deepCopy();
        fields.remove("id");
        return ReviewChanges.fields(id, fields);
    }

    /** Whoever removed an annotation as it is now knew all that was done to it. */
    private JsonObject knowing(JsonObject change) {
        if (!change.get(ReviewHistory.CHANGE).getAsString().equals(ReviewHistory.REMOVAL)) {
            return change;
        }
        String id = change.get(ReviewHistory.ANNOTATION).getAsString();
        Optional<Annotation> known = work.saved().annotation(id);
        JsonArray knows = new JsonArray();
        if (known.equals(there.annotation(id))) {
            history.touching(id).forEach(knows::add);
        }
        change.add(ReviewHistory.KNOWS, knows);
        return change;
    }

    /** A text that the folder or the journal knows, by its hash. */
    private Optional<String> text(String hash) {
        return contents.places().text(hash).or(() -> text(hash, work.saved())).or(() -> text(hash, work.current()));
    }

    private static Optional<String> text(String hash, Review review) {
        Comparison comparison = review.comparison();
        return List.of(comparison.a().text(), comparison.b().text()).stream().filter(text -> Sha256.of(text).hex().equals(hash)).findFirst();
    }
}
