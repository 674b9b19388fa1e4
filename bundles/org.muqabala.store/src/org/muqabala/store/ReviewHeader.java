package org.muqabala.store;

import java.util.Optional;

import org.muqabala.core.review.Review;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Reading;
import org.muqabala.store.JsonFields.FieldException;
import org.muqabala.store.UnreadableReviewException.Problem;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What {@code review.json} holds: which two texts, how they were read, and by which profile they are compared. */
record ReviewHeader(String profile, Version a, Version b) {

    static final String FILE = "review.json";

    private static final String FORMAT = "muqabala-review";
    /** The first version of the format knew no events. */
    private static final int FIRST_VERSION = 1;
    private static final int VERSION = 2;

    /**
     * One of the two articles.
     *
     * @param sha256 hash of the canonical text in UTF-8, which is the name of its file
     * @param json its entry
     */
    record Version(String name, String sha256, Reading reading, JsonFields json) {

        /** @throws UnreadableReviewException if what the file said of the article does not fit the text */
        Article article(String text) throws UnreadableReviewException {
            try {
                return ArticleJson.article(name, text, reading, json);
            } catch (FieldException e) {
                throw new UnreadableReviewException(Problem.BROKEN, FILE, e.getMessage());
            }
        }
    }

    static ReviewHeader of(Review review, String sha256A, String sha256B) {
        return new ReviewHeader(review.profileId(), version(review.comparison().a(), sha256A), version(review.comparison().b(), sha256B));
    }

    private static Version version(Article article, String sha256) {
        JsonObject json = new JsonObject();
        json.addProperty("name", article.name());
        json.add("reading", ArticleJson.reading(article.reading()));
        json.addProperty("sha256", sha256);
        json.add("source", ArticleJson.source(article));
        return new Version(article.name(), sha256, article.reading(), new JsonFields(json));
    }

    JsonObject write() {
        JsonObject json = new JsonObject();
        json.add("a", a.json.object());
        json.add("b", b.json.object());
        json.addProperty("format", FORMAT);
        json.addProperty("profile", profile);
        json.addProperty("version", VERSION);
        return json;
    }

    /** The header in the present form, with all that stands in it, if it is in a former one; so that former programs, which see no events, leave it alone. */
    static Optional<JsonObject> brought(JsonObject json) {
        if (!new JsonPrimitive(FIRST_VERSION).equals(json.get("version"))) {
            return Optional.empty();
        }
        JsonObject present = json.deepCopy();
        present.addProperty("version", VERSION);
        return Optional.of(present);
    }

    static ReviewHeader read(JsonObject json) throws UnreadableReviewException {
        try {
            JsonFields fields = new JsonFields(json);
            if (!fields.text("format").equals(FORMAT)) {
                throw new FieldException("format");
            }
            int version = fields.integer("version");
            if (version > VERSION) {
                throw new UnreadableReviewException(Problem.NEWER_VERSION, FILE, Integer.toString(version));
            }
            if (version < FIRST_VERSION) {
                throw new FieldException("version");
            }
            return new ReviewHeader(fields.text("profile"), version(fields.fields("a")), version(fields.fields("b")));
        } catch (FieldException e) {
            throw new UnreadableReviewException(Problem.BROKEN, FILE, e.getMessage());
        }
    }

    private static Version version(JsonFields fields) {
        String name = fields.text("name");
        if (name.isBlank()) {
            throw new FieldException("name");
        }
        String sha256 = fields.text("sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            // the hash becomes a file name: nothing else may
            throw new FieldException("sha256");
        }
        return new Version(name, sha256, ArticleJson.reading(fields.fields("reading")), fields);
    }
}
