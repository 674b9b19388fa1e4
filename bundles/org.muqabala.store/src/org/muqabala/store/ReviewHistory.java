package org.muqabala.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.muqabala.core.review.Placement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * What a review has become by its events: a function of the set of them. Of two who changed the same field the later one by logical clock has
 * it; replies are all kept; an annotation is gone only if whoever removed it knew all that others had done to it.
 */
final class ReviewHistory {

    static final String CHANGE = "change";
    static final String ANNOTATION = "annotation";
    static final String FIELDS = "fields";
    static final String REPLY = "reply";
    static final String REMOVAL = "removal";
    static final String KNOWS = "knows";
    static final String SETTLEMENT = "settlement";
    static final String PLACE_A = "a";
    static final String PLACE_B = "b";
    static final String CARRIED = "carried";
    static final String VERDICT = "verdict";
    static final String REVIEWER = "reviewer";
    static final String CLOSING = "closing";
    static final String CLOSED = "closed";
    static final String VERSIONS = "versions";
    static final String HEADER = "header";

    /** A change of one annotation and the event that it belongs to. */
    record Patch(ReviewEvent event, JsonObject change) {
    }

    private final Map<String, List<Patch>> patches = new HashMap<>();
    private final Map<String, List<JsonObject>> removals = new HashMap<>();
    private final Map<JsonArray, JsonObject> settlements = new LinkedHashMap<>();
    private final Map<String, JsonObject> verdicts = new LinkedHashMap<>();
    private Optional<JsonObject> closing = Optional.empty();
    private Optional<JsonObject> versions = Optional.empty();

    private ReviewHistory() {
    }

    /** What the events made; their order in the collection does not matter. A change of a kind that only a later version knows is passed over. */
    static ReviewHistory of(Collection<ReviewEvent> events) {
        ReviewHistory history = new ReviewHistory();
        for (ReviewEvent event : new TreeSet<>(events)) {
            event.changes().forEach(change -> history.read(event, change));
        }
        return history;
    }

    private void read(ReviewEvent event, JsonObject change) {
        JsonFields fields = new JsonFields(change);
        switch (fields.text(CHANGE)) {
            case ANNOTATION, REPLY -> patches.computeIfAbsent(fields.text(ANNOTATION), id -> new ArrayList<>()).add(new Patch(event, change));
            case REMOVAL -> removals.computeIfAbsent(fields.text(ANNOTATION), id -> new ArrayList<>()).add(change);
            case SETTLEMENT -> {
                JsonArray key = new JsonArray();
                key.add(change.get(PLACE_A));
                key.add(change.get(PLACE_B));
                if (DecisionJson.isCarried(change)) {
                    settlements.putIfAbsent(key, change);
                } else {
                    // taken out and put in again, so that the last decided comes last
                    settlements.remove(key);
                    settlements.put(key, change);
                }
            }
            case VERDICT -> {
                verdicts.remove(fields.text(REVIEWER));
                verdicts.put(fields.text(REVIEWER), change);
            }
            case CLOSING -> closing = Optional.of(change);
            case VERSIONS -> versions = Optional.of(change);
            default -> {
                // a later version of the program knows what it is
            }
        }
    }

    /** What was done to the annotation, in order. */
    List<Patch> patches(String annotation) {
        return patches.getOrDefault(annotation, List.of());
    }

    /** The ids of the events in which somebody did something to the annotation; that it went along with its text is nobody's work. */
    Set<String> touching(String annotation) {
        Set<String> ids = new TreeSet<>();
        patches(annotation).stream().filter(patch -> !onlyWentAlong(patch.change())).forEach(patch -> ids.add(patch.event().id()));
        return ids;
    }

    private static boolean onlyWentAlong(JsonObject change) {
        return change.get(FIELDS) instanceof JsonObject fields && fields.keySet().equals(Set.of(AnnotationJson.PLACEMENTS))
                && fields.get(AnnotationJson.PLACEMENTS) instanceof JsonArray places && places.asList().stream().noneMatch(ReviewHistory::isShown);
    }

    private static boolean isShown(JsonElement place) {
        return place instanceof JsonObject placed && new JsonPrimitive(Placement.Method.HAND.id()).equals(placed.get("method"));
    }

    boolean isRemoved(String annotation) {
        return removals.getOrDefault(annotation, List.of()).stream().anyMatch(removal -> knows(removal).containsAll(touching(annotation)));
    }

    private static Set<String> knows(JsonObject removal) {
        Set<String> known = new HashSet<>();
        if (removal.get(KNOWS) instanceof JsonArray list) {
            list.forEach(id -> known.add(id.isJsonPrimitive() ? id.getAsString() : ""));
        }
        return known;
    }

    /** The annotation after one change. */
    static JsonObject after(JsonObject annotation, JsonObject change) {
        JsonObject after = annotation.deepCopy();
        if (change.get(FIELDS) instanceof JsonObject fields) {
            fields.entrySet().stream().filter(field -> !field.getKey().equals("id")).forEach(field -> after.add(field.getKey(), field.getValue()));
        }
        if (change.get(REPLY) instanceof JsonObject reply) {
            after.add(AnnotationJson.REPLIES, with(reply, after.get(AnnotationJson.REPLIES)));
        }
        return after;
    }

    /** A reply takes the place of one with its id; one without a text takes it away. */
    private static JsonArray with(JsonObject reply, JsonElement thread) {
        JsonArray after = new JsonArray();
        if (thread instanceof JsonArray replies) {
            replies.asList().stream().filter(other -> !(other instanceof JsonObject known) || !isSame(known, reply)).forEach(after::add);
        }
        if (reply.has("text")) {
            after.add(reply);
        }
        return after;
    }

    private static boolean isSame(JsonObject reply, JsonObject other) {
        return reply.get("id") != null && reply.get("id").equals(other.get("id"));
    }

    /** One for each divergence that was ever settled, by the time of the last settling. */
    Collection<JsonObject> settlements() {
        return settlements.values();
    }

    /** One for each reviewer who ever gave a verdict, by the time of the last. */
    Collection<JsonObject> verdicts() {
        return verdicts.values();
    }

    Optional<JsonObject> closing() {
        return closing;
    }

    /** The header in place of the first one. */
    Optional<JsonObject> header() {
        return versions.map(change -> change.get(HEADER)).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
