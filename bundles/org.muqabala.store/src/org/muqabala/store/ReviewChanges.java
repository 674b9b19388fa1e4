package org.muqabala.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * @param decisionsBefore how decisions on the former texts are written
 * @param decisions how decisions are written
 * @param touching the events that are known to have done something to an annotation
 */
record ReviewChanges(AnnotationJson formBefore, AnnotationJson form, DecisionJson decisionsBefore, DecisionJson decisions,
        Function<String, Set<String>> touching) {

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
        boolean sameTexts = areOfTheSameTexts(before, after);
        if (sameTexts && before.settlements() == after.settlements()) {
            return;
        }
        Map<DivergenceKey, Settlement> known = carried(before, after).settlements();
        Set<Decision> astray = astray(before, known, after);
        after.settlements().forEach((key, settlement) -> {
            boolean cameAlong = settlement.equals(known.get(key)) || astray.contains(Decision.of(key, settlement));
            if (!key.fits(after.comparison())) {
                if (!settlement.equals(before.settlements().get(key))) {
                    addFormer(key, settlement, before, changes);
                }
            } else if (!cameAlong) {
                changes.add(decisions.write(key, settlement));
            } else if (!sameTexts) {
                changes.add(DecisionJson.carried(decisions.write(key, settlement)));
            }
        });
        known.forEach((key, settlement) -> {
            if (!after.settlements().containsKey(key) && !astray.contains(Decision.of(key, settlement))) {
                addTakenBack(key, before, after, changes);
            }
        });
    }

    /** One and the same, wherever the texts have taken it. */
    private record Decision(String quoteA, String quoteB, Settlement settlement) {
        static Decision of(DivergenceKey key, Settlement settlement) {
            return new Decision(key.quoteA(), key.quoteB(), settlement);
        }
    }

    /** What came along step by step, as the texts were edited, to another place than it does in one: nobody has decided or taken back anything. */
    private static Set<Decision> astray(Review before, Map<DivergenceKey, Settlement> known, Review after) {
        if (areOfTheSameTexts(before, after)) {
            return Set.of();
        }
        Set<Decision> former = new HashSet<>();
        before.settlements().forEach((key, settlement) -> former.add(Decision.of(key, settlement)));
        Set<Decision> astray = new HashSet<>();
        after.settlements().forEach((key, settlement) -> {
            if (!known.containsKey(key)) {
                astray.add(Decision.of(key, settlement));
            }
        });
        astray.retainAll(former);
        return astray;
    }

    private void addTakenBack(DivergenceKey key, Review before, Review after, List<JsonObject> changes) {
        if (key.fits(after.comparison())) {
            changes.add(decisions.write(key, Settlement.NONE));
        } else {
            addFormer(key, Settlement.NONE, before, changes);
        }
    }

    /** What was decided before its texts changed: of those, it still holds. */
    private void addFormer(DivergenceKey key, Settlement settlement, Review before, List<JsonObject> changes) {
        if (key.fits(before.comparison())) {
            changes.add(decisionsBefore.write(key, settlement));
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
