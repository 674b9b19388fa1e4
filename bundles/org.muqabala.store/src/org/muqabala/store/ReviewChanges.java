package org.muqabala.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.Transport;
import org.muqabala.core.spi.Progress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What leads from one state of a review to another, as changes of an event; annotations that are new are left to their own files.
 *
 * @param formBefore how annotations on the former texts are written
 * @param form how annotations are written
 * @param decisions how decisions are written
 * @param touching the events that are known to have done something to an annotation
 */
record ReviewChanges(AnnotationJson formBefore, AnnotationJson form, DecisionJson decisions, Function<String, Set<String>> touching) {

    List<JsonObject> between(Review before, Review after) {
        List<JsonObject> changes = new ArrayList<>();
        addAnnotations(before, after, changes);
        addSettlements(before, after, changes);
        addVerdicts(before, after, changes);
        if (!before.closing().equals(after.closing())) {
            changes.add(DecisionJson.write(after.closing()));
        }
        return changes;
    }

    private void addAnnotations(Review before, Review after, List<JsonObject> changes) {
        Map<String, Annotation> former = new HashMap<>();
        before.annotations().forEach(annotation -> former.put(annotation.id(), annotation));
        boolean sameTexts = areOfTheSameTexts(before, after);
        for (Annotation annotation : after.annotations()) {
            Annotation old = former.remove(annotation.id());
            // a place that reads the same in a new text is another place: it is written with the text that it is in
            if (old != null && !(sameTexts && old.equals(annotation))) {
                addChange(formBefore.write(old), form.write(annotation), changes);
            }
        }
        before.annotations().stream().map(Annotation::id).filter(former::containsKey).map(this::removal).forEach(changes::add);
    }

    /** One change of its fields, and one for each reply. */
    private static void addChange(JsonObject old, JsonObject now, List<JsonObject> changes) {
        String id = now.get("id").getAsString();
        JsonObject fields = new JsonObject();
        now.entrySet().stream().filter(field -> !field.getKey().equals(AnnotationJson.REPLIES) && !field.getValue().equals(old.get(field.getKey())))
                .forEach(field -> fields.add(field.getKey(), field.getValue()));
        if (!fields.isEmpty()) {
            changes.add(fields(id, fields));
        }
        JsonArray before = old.getAsJsonArray(AnnotationJson.REPLIES);
        JsonArray after = now.getAsJsonArray(AnnotationJson.REPLIES);
        after.asList().stream().filter(reply -> !before.contains(reply)).forEach(reply -> changes.add(reply(id, reply.getAsJsonObject())));
        before.asList().stream().filter(reply -> after.asList().stream().noneMatch(other -> isSame(reply, other))).forEach(gone -> {
            JsonObject reply = new JsonObject();
            reply.add("id", gone.getAsJsonObject().get("id"));
            changes.add(reply(id, reply));
        });
    }

    private static boolean isSame(JsonElement reply, JsonElement other) {
        return reply.getAsJsonObject().get("id").equals(other.getAsJsonObject().get("id"));
    }

    /** A change that gives an annotation the fields. */
    static JsonObject fields(String id, JsonObject fields) {
        JsonObject change = DecisionJson.change(ReviewHistory.ANNOTATION);
        change.addProperty(ReviewHistory.ANNOTATION, id);
        change.add(ReviewHistory.FIELDS, fields);
        return change;
    }

    private static JsonObject reply(String id, JsonObject reply) {
        JsonObject change = DecisionJson.change(ReviewHistory.REPLY);
        change.addProperty(ReviewHistory.ANNOTATION, id);
        change.add(ReviewHistory.REPLY, reply);
        return change;
    }

    private JsonObject removal(String id) {
        JsonArray knows = new JsonArray();
        touching.apply(id).forEach(knows::add);
        JsonObject change = DecisionJson.change(ReviewHistory.REMOVAL);
        change.addProperty(ReviewHistory.ANNOTATION, id);
        change.add(ReviewHistory.KNOWS, knows);
        return change;
    }

    private void addSettlements(Review before, Review after, List<JsonObject> changes) {
        if (before.settlements() == after.settlements()) {
            return;
        }
        after.settlements().forEach((key, settlement) -> {
            if (!settlement.equals(before.settlements().get(key))) {
                changes.add(decisions.write(key, settlement));
            }
        });
        for (DivergenceKey key : carried(before, after).settlements().keySet()) {
            if (!after.settlements().containsKey(key)) {
                changes.add(decisions.write(key, Settlement.NONE));
            }
        }
    }

    /** The former review on the present texts: what was decided there and is not any more was taken back, and not only left behind. */
    private static Review carried(Review before, Review after) {
        if (areOfTheSameTexts(before, after)) {
            return before;
        }
        Review settled = new Review(before.comparison(), before.profileId(), List.of(), before.settlements(), List.of(), Optional.empty());
        return Transport.of(settled, after.comparison(), Progress.NONE);
    }

    private static boolean areOfTheSameTexts(Review before, Review after) {
        return before.comparison() == after.comparison() || before.comparison().a().text().equals(after.comparison().a().text())
                && before.comparison().b().text().equals(after.comparison().b().text());
    }

    private static void addVerdicts(Review before, Review after, List<JsonObject> changes) {
        after.verdicts().stream().filter(verdict -> !before.verdicts().contains(verdict)).map(DecisionJson::write).forEach(changes::add);
        before.verdicts().stream().filter(verdict -> of(verdict.reviewer(), after).isEmpty()).map(ReviewerVerdict::reviewer).map(DecisionJson::withdrawn)
                .forEach(changes::add);
    }

    private static Optional<ReviewerVerdict> of(String reviewer, Review review) {
        return review.verdicts().stream().filter(verdict -> verdict.reviewer().equals(reviewer)).findFirst();
    }
}
