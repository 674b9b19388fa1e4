package org.muqabala.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Sha256;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * How the lines of a journal are written: the first holds a whole review, each further one what changed.
 *
 * @param places how places in the present texts are written
 */
record JournalForm(TextPlaces places) {

    static final String HOME = "home";
    static final String HEADER = "header";
    static final String TEXTS = "texts";
    static final String ANNOTATIONS = "annotations";
    static final String CHANGES = "changes";

    static JournalForm of(Review review) {
        Comparison comparison = review.comparison();
        return new JournalForm(new TextPlaces(comparison.a().text(), comparison.b().text(), hash(comparison.a().text()), hash(comparison.b().text()),
                former -> Optional.empty()));
    }

    JournalForm in(Review review) {
        return places.isIn(review.comparison()) ? this : new JournalForm(places.in(review.comparison()));
    }

    /** The first line. */
    JsonObject head(Review review, Optional<Path> home) {
        Review blank = new Review(review.comparison(), review.profileId(), List.of());
        JsonObject json = state(blank, review);
        json.addProperty(HOME, home.map(folder -> folder.toAbsolutePath().toString()).orElse(""));
        addTexts(review, json);
        return json;
    }

    /** A further line; empty if nothing has changed. */
    Optional<JsonObject> step(Review before, Review after) {
        if (before == after) {
            return Optional.empty();
        }
        JsonObject json = in(after).state(this, before, after);
        if (!places.isIn(after.comparison()) || !before.profileId().equals(after.profileId())) {
            addTexts(after, json);
        }
        boolean empty = json.getAsJsonArray(CHANGES).isEmpty() && json.getAsJsonArray(ANNOTATIONS).isEmpty() && !json.has(HEADER);
        return empty ? Optional.empty() : Optional.of(json);
    }

    private JsonObject state(Review before, Review after) {
        return state(this, before, after);
    }

    private JsonObject state(JournalForm former, Review before, Review after) {
        AnnotationJson form = annotations();
        JsonArray changes = new JsonArray();
        new ReviewChanges(former.annotations(), form, new DecisionJson(places), id -> new TreeSet<>()).between(before, after).forEach(changes::add);
        TreeSet<String> known = new TreeSet<>();
        before.annotations().forEach(annotation -> known.add(annotation.id()));
        JsonArray added = new JsonArray();
        after.annotations().stream().filter(annotation -> !known.contains(annotation.id())).map(form::write).forEach(added::add);
        JsonObject json = new JsonObject();
        json.add(ANNOTATIONS, added);
        json.add(CHANGES, changes);
        return json;
    }

    private AnnotationJson annotations() {
        return new AnnotationJson(new AnchorJson(places));
    }

    private static void addTexts(Review review, JsonObject json) {
        Comparison comparison = review.comparison();
        JsonObject texts = new JsonObject();
        texts.addProperty("a", comparison.a().text());
        texts.addProperty("b", comparison.b().text());
        json.add(TEXTS, texts);
        json.add(HEADER, ReviewHeader.of(review, hash(comparison.a().text()), hash(comparison.b().text())).write());
    }

    private static String hash(String text) {
        return Sha256.of(text).hex();
    }
}
