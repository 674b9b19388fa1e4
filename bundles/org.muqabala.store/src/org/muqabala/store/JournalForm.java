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
    static final String OLDER = "older";
    static final String NEWER = "newer";
    static final String HEADER = "header";
    /** Both texts as a whole: of the first line, and of every one that former versions of the program wrote after a text was edited. */
    static final String TEXTS = "texts";
    /** What was edited in both texts since the line before. */
    static final String EDITS = "edits";
    static final String ANNOTATIONS = "annotations";
    static final String CHANGES = "changes";

    static JournalForm of(Review review) {
        Comparison comparison = review.comparison();
        return new JournalForm(TextPlaces.ofJournal(comparison.a().text(), comparison.b().text()));
    }

    JournalForm in(Review review) {
        return places.isIn(review.comparison()) ? this : new JournalForm(places.in(review.comparison()));
    }

    /** The first line. */
    JsonObject head(Review review, JournalOrigin origin) {
        Comparison comparison = review.comparison();
        Review blank = new Review(comparison, review.profileId(), List.of());
        JsonObject json = state(this, blank, review);
        json.addProperty(HOME, text(origin.home()));
        json.addProperty(OLDER, text(origin.older()));
        json.addProperty(NEWER, text(origin.newer()));
        JsonObject texts = new JsonObject();
        texts.addProperty("a", comparison.a().text());
        texts.addProperty("b", comparison.b().text());
        json.add(TEXTS, texts);
        json.add(HEADER, header(review));
        return json;
    }

    private static String text(Optional<Path> path) {
        return path.map(file -> file.toAbsolutePath().toString()).orElse("");
    }

    /** A further line; empty if nothing has changed. */
    Optional<JsonObject> step(Review before, Review after) {
        if (before == after) {
            return Optional.empty();
        }
        JsonObject json = in(after).state(this, before, after);
        if (!places.isIn(after.comparison()) || !before.profileId().equals(after.profileId())) {
            json.add(EDITS, edits(before.comparison(), after.comparison()));
            json.add(HEADER, header(after));
        }
        boolean empty = json.getAsJsonArray(CHANGES).isEmpty() && json.getAsJsonArray(ANNOTATIONS).isEmpty() && !json.has(HEADER);
        return empty ? Optional.empty() : Optional.of(json);
    }

    private JsonObject state(JournalForm former, Review before, Review after) {
        AnnotationJson form = annotations();
        JsonArray changes = new JsonArray();
        new ReviewChanges(former.annotations(), form, new DecisionJson(former.places), new DecisionJson(places), id -> new TreeSet<>())
                .between(before, after).forEach(changes::add);
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

    private static JsonObject edits(Comparison before, Comparison after) {
        JsonObject edits = new JsonObject();
        edits.add("a", TextEdit.between(before.a().text(), after.a().text()).write());
        edits.add("b", TextEdit.between(before.b().text(), after.b().text()).write());
        return edits;
    }

    private static JsonObject header(Review review) {
        Comparison comparison = review.comparison();
        return ReviewHeader.of(review, hash(comparison.a().text()), hash(comparison.b().text())).write();
    }

    private static String hash(String text) {
        return Sha256.of(text).hex();
    }
}
