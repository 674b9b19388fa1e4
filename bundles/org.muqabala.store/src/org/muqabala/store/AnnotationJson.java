package org.muqabala.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The form of an annotation in its file. What former versions of the program did not write is as it is in a new annotation. */
record AnnotationJson(AnchorJson anchors) {

    static final String REPLIES = "replies";
    static final String PLACEMENTS = "placements";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]+");

    JsonObject write(Annotation annotation) {
        JsonObject json = new JsonObject();
        json.add("anchors", anchors.write(annotation.anchors()));
        json.addProperty("assignee", annotation.handling().assignee());
        json.addProperty("author", annotation.author());
        json.addProperty("created", annotation.created().toString());
        json.addProperty("direction", annotation.direction().id());
        json.addProperty("due", annotation.handling().due().map(LocalDate::toString).orElse(""));
        json.addProperty("id", annotation.id());
        json.addProperty("kind", annotation.kind().id());
        json.add("labels", labels(annotation.handling()));
        json.addProperty("modified", annotation.modified().toString());
        json.addProperty("note", annotation.note());
        json.add(PLACEMENTS, anchors.writePlacements(annotation));
        json.addProperty("proposal", annotation.proposal());
        json.add(REPLIES, replies(annotation));
        json.addProperty("severity", annotation.handling().severity().id());
        json.addProperty("state", annotation.state().id());
        return json;
    }

    private static JsonArray labels(Handling handling) {
        JsonArray labels = new JsonArray();
        handling.labels().forEach(labels::add);
        return labels;
    }

    private static JsonArray replies(Annotation annotation) {
        JsonArray replies = new JsonArray();
        annotation.replies().forEach(reply -> replies.add(write(reply)));
        return replies;
    }

    static JsonObject write(Reply reply) {
        JsonObject json = new JsonObject();
        json.addProperty("author", reply.author());
        json.addProperty("created", reply.created().toString());
        json.addProperty("direction", reply.direction().id());
        json.addProperty("id", reply.id());
        json.addProperty("text", reply.text());
        return json;
    }

    Annotation read(JsonObject json) throws BrokenFileException {
        try {
            JsonFields fields = new JsonFields(json);
            AnnotationKind kind = kind(fields.text("kind"));
            List<Anchor> places = anchors.read(fields.list("anchors"));
            if (places.isEmpty()) {
                throw new FieldException("anchors");
            }
            return new Annotation(id(fields.text("id")), kind, places, anchors.readPlacements(fields, places), fields.text("proposal"),
                    fields.text("note"), choice(fields, "direction", TextDirection::ofId, TextDirection.AUTO), handling(fields),
                    choice(fields, "state", AnnotationState::ofId, AnnotationState.OPEN), replies(fields), fields.text("author"),
                    fields.instant("created"), fields.instant("modified"));
        } catch (FieldException e) {
            throw new BrokenFileException(ReviewProblem.Kind.FIELD, e.getMessage());
        }
    }

    private static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new FieldException("id");
        }
        return id;
    }

    private static AnnotationKind kind(String id) throws BrokenFileException {
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new BrokenFileException(ReviewProblem.Kind.UNKNOWN_KIND, id);
    }

    private static Handling handling(JsonFields fields) throws BrokenFileException {
        List<String> labels = new ArrayList<>();
        if (fields.has("labels")) {
            for (JsonElement label : fields.list("labels")) {
                if (!(label instanceof JsonPrimitive value) || !value.isString()) {
                    throw new FieldException("labels");
                }
                labels.add(value.getAsString());
            }
        }
        return new Handling(choice(fields, "severity", Severity::ofId, Severity.NORMAL), labels, fields.textOr("assignee", ""), due(fields.textOr("due", "")));
    }

    private static Optional<LocalDate> due(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new FieldException("due");
        }
    }

    private static List<Reply> replies(JsonFields fields) throws BrokenFileException {
        List<Reply> replies = new ArrayList<>();
        if (fields.has(REPLIES)) {
            for (JsonElement element : fields.list(REPLIES)) {
                replies.add(reply(JsonFields.of(element, REPLIES)));
            }
        }
        return replies;
    }

    private static Reply reply(JsonFields fields) throws BrokenFileException {
        if (fields.text("text").isBlank()) {
            throw new FieldException(REPLIES);
        }
        return new Reply(id(fields.text("id")), fields.text("author"), fields.text("text"),
                choice(fields, "direction", TextDirection::ofId, TextDirection.AUTO), fields.instant("created"));
    }

    /** A word that this version does not know may be one of a later version. */
    private static <T> T choice(JsonFields fields, String field, Function<String, T> ofId, T otherwise) throws BrokenFileException {
        if (!fields.has(field)) {
            return otherwise;
        }
        try {
            return ofId.apply(fields.text(field));
        } catch (IllegalArgumentException e) {
            throw new BrokenFileException(ReviewProblem.Kind.UNKNOWN_KIND, fields.text(field));
        }
    }
}
